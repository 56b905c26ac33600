package io.cardfolio.validate.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// That addresses are compared by few bytes without a mistake.
class EmailSetTest {
  private static final int MANY = 1_000_000;

  @Property(tries = 200)
  void saysWhatAHashSetSays(
      @ForAll @Size(max = 2_000) List<@AlphaChars @StringLength(max = 3) String> emails) {
    EmailSet set = new EmailSet(0);
    Set<String> oracle = new HashSet<>();
    for (String email : emails) {
      assertThat(set.add(EmailKey.of(email))).isEqualTo(oracle.add(email.toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void growsWithoutForgettingAndStaysWithinEightBytesEach() {
    int some = 20_000;
    EmailSet set = new EmailSet(0);
    for (int i = 0; i < some; i++) {
      assertThat(set.add(EmailKey.of("ada.lopez" + i + "@example.com"))).isTrue();
    }
    for (int i = 0; i < some; i++) {
      assertThat(set.add(EmailKey.of("ada.lopez" + i + "@example.com"))).isFalse();
    }
    assertThat((double) set.bytes() / some).isBetween(6.0, 8.0);
  }

  /// Six bytes for each of 16 slots in 256 tables at least; 0.6 of the slots for what is expected.
  @Test
  void thoseExpectedHaveTheirRoomFromTheStart() {
    assertThat(new EmailSet(0).bytes()).isEqualTo(256 * 16 * 6);
    assertThat(new EmailSet(60_000).bytes()).isEqualTo(256 * 390 * 6);
  }

  @Test
  void aKeyIsThatOfTheBytesWhereverTheyLie() {
    String email = "ada.lopez-of-the-long-name@example.com";
    for (int length = 0; length <= email.length(); length++) {
      byte[] bytes = ("<" + email + "1234567").getBytes(StandardCharsets.US_ASCII);
      assertThat(EmailKey.of(bytes, 1, 1 + length))
          .isEqualTo(EmailKey.of(email.substring(0, length)));
    }
  }

  @Test
  @Tag("long")
  void tellsAMillionAddressesApartInEightBytesEach() {
    EmailSet set = new EmailSet(0);
    for (int i = 0; i < MANY; i++) {
      assertThat(set.add(EmailKey.of("ada.lopez" + i + "@example.com"))).isTrue();
    }
    for (int i = 0; i < MANY; i++) {
      assertThat(set.add(EmailKey.of("Ada.Lopez" + i + "@Example.com"))).isFalse();
    }
    assertThat((double) set.bytes() / MANY).isLessThanOrEqualTo(8.0);
  }

  @Test
  @Tag("long")
  void staysWithinEightBytesEachAtEverySize() {
    EmailSet set = new EmailSet(0);
    for (int i = 1; i <= MANY; i++) {
      set.add(EmailKey.of("ada.lopez" + i + "@example.com"));
      if (i >= MANY / 10 && i % 10_000 == 0) {
        assertThat((double) set.bytes() / i).as("%d addresses", i).isLessThanOrEqualTo(8.0);
      }
    }
  }

  @Test
  void keysDoNotDependOnTheLocaleOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(EmailKey.of("IDA@EXAMPLE.COM")).isEqualTo(EmailKey.of("ida@example.com"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
