package io.cardfolio.job.check;

import io.cardfolio.generate.DrawnCustomers;
import io.cardfolio.job.score.DefectCoverage;
import io.cardfolio.job.score.PlantedCells;
import io.cardfolio.model.Column;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.summary.CustomerTally;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.customer.CustomerRules;
import io.cardfolio.validate.customer.CustomerTableRules;
import io.cardfolio.validate.plain.PlainCustomers;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

/// The part of a [CustomerTable] that one worker thread can do by itself: a run of neighbouring
/// rows.
public final class CustomerChunk {
  private final CustomerRules rules;
  private final Findings findings = new Findings();
  private final ChunkKeys keys;
  private final LongFunction<CustomerText> customers;
  private final CustomerTally tally;
  private final DefectCoverage coverage;
  private PlantedCells planted = new PlantedCells();
  private long nextRow;
  private boolean segmentsSeen;

  /// An empty chunk.
  ///
  /// @param customers gives the customers of rows that were added as bytes
  CustomerChunk(
      PortfolioSpec spec,
      CustomerRules rules,
      DefectCoverage coverage,
      long firstRow,
      LongFunction<CustomerText> customers) {
    this.rules = rules;
    this.coverage = coverage;
    this.customers = customers;
    this.keys = new ChunkKeys(firstRow);
    this.tally = new CustomerTally(spec);
    this.nextRow = firstRow;
  }

  /// Checks and counts the next customer.
  ///
  /// @param line the line of the file on which he stands, the header being line 1;
  ///   [Violation#WHOLE_TABLE] where there is no file
  public void add(CustomerText customer, long line) {
    add(customer, CustomerRules.ALL_COLUMNS, line);
  }

  /// Checks and counts the next customer, who may lack cells.
  ///
  /// @param present the columns in which he has a cell; what is not there is not judged
  /// @param line the line of the file on which he stands, the header being line 1;
  ///   [Violation#WHOLE_TABLE] where there is no file
  public void add(CustomerText customer, Set<? extends Column> present, long line) {
    rules.check(customer, present, nextRow, line, findings);
    tally.add(customer);
    keys.add(customer, line);
    segmentsSeen |= present.contains(CustomerColumn.CUSTOMER_SEGMENT);
    nextRow++;
  }

  /// Counts the next customer, who surely breaks no rule.
  ///
  /// @param email the key of his e-mail address
  public void add(DrawnCustomers rows, int i, long email) {
    count(rows, i, tally);
    keys.add(rows.number(i), email, Violation.WHOLE_TABLE);
    segmentsSeen = true;
    nextRow++;
  }

  /// Counts a customer by what was drawn of him, for which his name is not needed.
  public static void count(DrawnCustomers rows, int i, CustomerTally tally) {
    tally.add(
        rows.segment(i),
        rows.state(i),
        rows.cardType(i),
        rows.employment(i),
        rows.decline(i),
        rows.creditLimit(i),
        rows.age(i),
        rows.openMonth(i));
  }

  /// Counts the next customer, who surely breaks no rule.
  ///
  /// @param line as above
  public void add(PlainCustomers row, long line) {
    tally.add(
        row.segmentIndex(),
        row.stateOrdinal(),
        row.cardOrdinal(),
        row.employmentOrdinal(),
        row.declineOrdinal(),
        row.dollars(),
        row.ageInYears(),
        row.openMonth());
    keys.add(row.number(), row.emailKey(), line);
    segmentsSeen = true;
    nextRow++;
  }

  /// Holds what is found from now on against defects that were planted in these rows.
  public void expect(List<PlantedDefect> defects) {
    planted = new PlantedCells(coverage, defects);
    findings.watch(planted::see);
  }

  /// What was planted, and found of it once the chunk is added to the table.
  public PlantedCells planted() {
    return planted;
  }

  /// Adds something that is wrong with the table's form rather than with a customer.
  public void add(Violation violation) {
    findings.add(violation);
  }

  /// How many customers are in the chunk.
  int rows() {
    return keys.size();
  }

  /// Whether any customer has a cell that names the segment.
  boolean segmentsSeen() {
    return segmentsSeen;
  }

  CustomerTally tally() {
    return tally;
  }

  /// What is wrong in the chunk, given the rows before it.
  Findings findingsAfter(CustomerTableRules before) {
    keys.check(before, customers, findings);
    return findings;
  }
}
