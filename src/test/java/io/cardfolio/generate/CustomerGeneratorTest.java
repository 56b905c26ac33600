package io.cardfolio.generate;

import io.cardfolio.model.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class CustomerGeneratorTest {
  @Test
  void look() {
    Pools pools = new Pools();
    for (int k = 0; k < 3; k++) {
      long t = System.nanoTime();
      CustomerGenerator g =
          new CustomerGenerator(PortfolioSpec.defaults().withCustomers(2_000_000), pools);
      System.out.println("setup " + (System.nanoTime() - t) / 1e6);
      t = System.nanoTime();
      Set<String> emails = new HashSet<>();
      long[] plain = {0};
      Map<String, Integer> last = new TreeMap<>(), first = new TreeMap<>();
      int[] n = {0};
      long[] lim = {0};
      boolean collect = k == 2;
      g.customers(
          1,
          2_000_000,
          c -> {
            if (collect) {
              if (!emails.add(c.email())) System.out.println("DUP " + c);
              if (n[0]++ < 50_000) {
                if (!c.email().chars().anyMatch(Character::isDigit)) plain[0]++;
                lim[0] += c.creditLimit();
                last.merge(c.lastName(), 1, Integer::sum);
                first.merge(c.firstName(), 1, Integer::sum);
              }
              if (n[0] < 12) System.out.println(c);
            }
          });
      System.out.println(
          "rows "
              + (System.nanoTime() - t) / 2e6
              + " ns/row plain "
              + plain[0]
              + " avg "
              + lim[0] / 50000.0);
      if (collect) {
        last.entrySet().stream()
            .sorted((a, b) -> b.getValue() - a.getValue())
            .limit(5)
            .forEach(System.out::println);
        first.entrySet().stream()
            .sorted((a, b) -> b.getValue() - a.getValue())
            .limit(5)
            .forEach(System.out::println);
      }
    }
    for (String tag : NameLocales.ALL) {
      CustomerGenerator g =
          new CustomerGenerator(
              PortfolioSpec.defaults().withCustomers(200_000).withNameLocale(tag), pools);
      Set<String> emails = new HashSet<>();
      long[] plain = {0, 0};
      g.customers(
          1,
          200_000,
          c -> {
            if (!emails.add(c.email())) plain[1]++;
            if (!c.email().chars().anyMatch(Character::isDigit)) plain[0]++;
          });
      Customer c = g.customer(77);
      System.out.println(
          tag
              + " plain "
              + plain[0] / 2000
              + "% dups "
              + plain[1]
              + " "
              + c.firstName()
              + " "
              + c.lastName()
              + " "
              + c.email());
    }
  }
}
