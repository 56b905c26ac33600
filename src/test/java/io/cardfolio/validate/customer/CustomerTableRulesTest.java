package io.cardfolio.validate.customer;

import static io.cardfolio.model.CustomerColumn.CUSTOMER_ID;
import static io.cardfolio.model.CustomerColumn.EMAIL;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.TestCustomers;
import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Sentence;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Severity;
import io.cardfolio.validate.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules between customers: IDs in sequence, nothing twice.
class CustomerTableRulesTest {
  private final CustomerTableRules rules = new CustomerTableRules(0, Long.MAX_VALUE);

  @Test
  void comparesNoMoreAddressesThanItMay() {
    CustomerTableRules bounded = new CustomerTableRules(0, 2);
    Findings findings = new Findings();
    LongFunction<CustomerText> customers = TestCustomers::legal;
    bounded.checkEmail(1, 2, 7, customers, findings);
    bounded.checkEmail(2, 3, 7, customers, findings);
    bounded.checkEmail(3, 4, 7, customers, findings);
    assertThat(findings.report(3).count(Rule.EMAIL_UNIQUE)).isEqualTo(1);
  }

  @Test
  void idsFromOneUpwardsBreakNoRule() {
    assertThat(ids(LongStream.rangeClosed(1, 1_000))).isEmpty();
    assertThat(rules.uniqueIds()).isEqualTo(1_000);
  }

  @Test
  void idsTakenTogetherAreAsIfTakenOneByOne() {
    assertThat(rules.takeIds(1, 1, 500)).isTrue();
    assertThat(rules.takeIds(501, 500, 2)).as("500 was there").isFalse();
    assertThat(rules.takeIds(501, 502, 2)).as("501 is missing").isFalse();
    assertThat(rules.uniqueIds()).isEqualTo(500);
    assertThat(ids(LongStream.rangeClosed(501, 510), 501)).isEmpty();
    assertThat(rules.takeIds(511, 511, 1_000)).isTrue();
    assertThat(rules.uniqueIds()).isEqualTo(1_510);
    assertThat(ids(LongStream.of(1_510), 1_511))
        .containsExactly(
            "1511: id_sequence: Expected CUST00001511; Use CUST00001511",
            "1511: id_unique: Used on an earlier row; Use an ID of its own");
  }

  @Test
  void idsGoOnTogetherAfterALostRow() {
    assertThat(ids(LongStream.of(1, 2, 4))).hasSize(1);
    assertThat(rules.takeIds(4, 5, 100)).isTrue();
    assertThat(ids(LongStream.of(105), 104)).isEmpty();
  }

  @Test
  void aDoubledIdBreaksEachRuleOnce() {
    LongStream doubled =
        LongStream.rangeClosed(1, 1_000).map(number -> number == 231 ? 230 : number);
    assertThat(ids(doubled))
        .containsExactly(
            "231: id_sequence: Expected CUST00000231; Use CUST00000231",
            "231: id_unique: Used on an earlier row; Use an ID of its own");
    assertThat(rules.uniqueIds()).isEqualTo(999);
  }

  @Test
  void aLostRowIsOneViolation() {
    assertThat(ids(LongStream.rangeClosed(1, 1_000).filter(number -> number != 231)))
        .containsExactly("231: id_sequence: Expected CUST00000231; Use CUST00000231");
  }

  @Test
  void aRowThatIsThereTwiceBreaksEachRuleOnce() {
    LongStream twice =
        LongStream.rangeClosed(1, 1_000)
            .flatMap(number -> number == 231 ? LongStream.of(231, 231) : LongStream.of(number));
    assertThat(ids(twice))
        .containsExactly(
            "232: id_sequence: Expected CUST00000232; Use CUST00000232",
            "232: id_unique: Used on an earlier row; Use an ID of its own");
  }

  @Test
  void aTableThatStartsLaterIsOneViolation() {
    assertThat(ids(LongStream.rangeClosed(50_001, 51_000)))
        .containsExactly("1: id_sequence: Expected CUST00000001; Use CUST00000001");
  }

  @Test
  void afterALostRowAFaultIsStillOneViolation() {
    assertThat(ids(LongStream.of(1, 2, 4, 5, 6, 6, 8, 9)))
        .containsExactly(
            "3: id_sequence: Expected CUST00000003; Use CUST00000003",
            "6: id_sequence: Expected CUST00000007; Use CUST00000007",
            "6: id_unique: Used on an earlier row; Use an ID of its own");
  }

  @Test
  void aStrayIdDoesNotMoveTheSequence() {
    assertThat(ids(LongStream.of(1, 2, 99_999_999, 4, 5)))
        .containsExactly("3: id_sequence: Expected CUST00000003; Use CUST00000003");
  }

  @Test
  void idsBackwardsAreAllOutOfSequence() {
    assertThat(ids(LongStream.of(4, 3, 2, 1)))
        .containsExactly(
            "1: id_sequence: Expected CUST00000001; Use CUST00000001",
            "2: id_sequence: Expected CUST00000002; Use CUST00000002",
            "3: id_sequence: Expected CUST00000003; Use CUST00000003",
            "4: id_sequence: Expected CUST00000004; Use CUST00000004");
  }

  @Test
  void malformedIdsAreLeftToTheRuleOnTheirFormat() {
    List<CustomerText> customers = new ArrayList<>();
    LongStream.rangeClosed(1, 10).mapToObj(TestCustomers::legal).forEach(customers::add);
    customers.set(3, TestCustomers.with(customers.get(3), CUSTOMER_ID, "CUST4"));
    customers.set(6, TestCustomers.with(customers.get(6), CUSTOMER_ID, "CUST4"));
    assertThat(found(customers.stream())).isEmpty();
    assertThat(rules.uniqueIds()).isEqualTo(8);
  }

  @Test
  void aRepeatedEmailIsAWarningHoweverItIsCased() {
    CustomerText first = TestCustomers.with(TestCustomers.legal(1), EMAIL, "Ada@example.com");
    CustomerText again = TestCustomers.with(TestCustomers.legal(2), EMAIL, "ada@EXAMPLE.com");
    assertThat(violations(Stream.of(first, again)))
        .containsExactly(
            new Violation(
                Rule.EMAIL_UNIQUE,
                2,
                3,
                "CUST00000002",
                Optional.of(EMAIL),
                "ada@EXAMPLE.com",
                Sentence.of("Used on an earlier row"),
                Sentence.of("Use another address")));
    assertThat(Rule.EMAIL_UNIQUE.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void malformedEmailsAreLeftToTheRuleOnTheirFormat() {
    CustomerText first = TestCustomers.with(TestCustomers.legal(1), EMAIL, "none");
    CustomerText again = TestCustomers.with(TestCustomers.legal(2), EMAIL, "none");
    assertThat(violations(Stream.of(first, again))).isEmpty();
  }

  private List<String> ids(LongStream numbers) {
    return ids(numbers, 1);
  }

  private List<String> ids(LongStream numbers, long firstRow) {
    long[] all = numbers.toArray();
    return found(
        LongStream.range(firstRow, firstRow + all.length)
            .mapToObj(row ->
                TestCustomers.with(
                    TestCustomers.legal(row),
                    CUSTOMER_ID,
                    Customer.id(all[(int) (row - firstRow)]))),
        firstRow);
  }

  private List<String> found(Stream<CustomerText> customers) {
    return found(customers, 1);
  }

  private List<String> found(Stream<CustomerText> customers, long firstRow) {
    return violations(customers, firstRow).stream()
        .map(violation ->
            "%d: %s: %s; %s"
                .formatted(
                    violation.row(),
                    violation.rule().key(),
                    violation.message(),
                    violation.suggestion()))
        .toList();
  }

  private List<Violation> violations(Stream<CustomerText> customers) {
    return violations(customers, 1);
  }

  private List<Violation> violations(Stream<CustomerText> customers, long firstRow) {
    Findings findings = new Findings();
    long row = firstRow;
    for (CustomerText customer : customers.toList()) {
      CustomerKeys keys = CustomerKeys.of(customer);
      rules.checkId(row, row + 1, keys.number(), _ -> customer, findings);
      rules.checkEmail(row, row + 1, keys.email(), _ -> customer, findings);
      row++;
    }
    return findings.report(row - 1).violations();
  }
}
