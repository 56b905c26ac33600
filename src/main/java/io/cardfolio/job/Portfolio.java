package io.cardfolio.job;

import io.cardfolio.generate.CustomerGenerator;
import io.cardfolio.generate.Pools;
import io.cardfolio.generate.defect.CustomerPlanter;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.spec.SpecRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The customers of legal settings, none of them held in memory: the library's front door.
///
/// ```java
/// Portfolio portfolio = Portfolio.of(PortfolioSpec.defaults().withCustomers(50_000).withSeed(42));
/// CustomerOutcome outcome = portfolio.validate();
/// portfolio.save(Path.of("customers.csv"));
/// ```
///
/// Safe for use by several threads.
public final class Portfolio {
  private final PortfolioSpec spec;
  private final CustomerGenerator generator;
  private final CustomerPlanter planter;

  private Portfolio(PortfolioSpec spec, Pools pools) {
    this.spec = SpecRules.requireLegal(spec);
    this.generator = new CustomerGenerator(spec, pools);
    this.planter = new CustomerPlanter(spec);
  }

  /// The customers of the given settings.
  ///
  /// @throws io.cardfolio.validate.spec.IllegalSpecException if the settings are not legal, with
  ///   every problem
  public static Portfolio of(PortfolioSpec spec) {
    return of(spec, new Pools());
  }

  /// The customers of the given settings, with names and places from pools that several portfolios
  /// share.
  ///
  /// @throws io.cardfolio.validate.spec.IllegalSpecException if the settings are not legal, with
  ///   every problem
  public static Portfolio of(PortfolioSpec spec, Pools pools) {
    return new Portfolio(spec, pools);
  }

  /// The settings.
  public PortfolioSpec spec() {
    return spec;
  }

  /// How many customers there are, 0 to 99,999,999.
  public long size() {
    return spec.customers();
  }

  /// One customer as he was made, without the customers before and without defects.
  ///
  /// @param number the row, from 1 to [#size]; the customer's ID bears the same number
  /// @throws IndexOutOfBoundsException beyond that
  public Customer customer(long number) {
    return generator.customer(number);
  }

  /// One customer as he stands in a file, with his planted defects.
  ///
  /// @param number the row, from 1 to [#size]
  /// @throws IndexOutOfBoundsException beyond that
  public CustomerText text(long number) {
    CustomerText clean = CustomerText.of(customer(number));
    return planter.mayHave(number) ? clean.with(planter.plant(number, clean)) : clean;
  }

  /// The defects that the settings plant in one row, in the order of the columns.
  ///
  /// @param number the row, from 1 to [#size]
  /// @throws IndexOutOfBoundsException beyond that
  public List<PlantedDefect> defects(long number) {
    return planter.mayHave(number)
        ? planter.plant(number, CustomerText.of(customer(number)))
        : List.of();
  }

  /// All defects that the settings plant in customers, in the order of rows and columns.
  public Stream<PlantedDefect> defects() {
    return spec.defects().ofCustomers().isOff()
        ? Stream.empty()
        : LongStream.rangeClosed(1, size()).boxed().flatMap(row -> defects(row).stream());
  }

  /// All customers in order. The stream may be made parallel, skipped and limited.
  public Stream<Customer> stream() {
    return LongStream.rangeClosed(1, size()).mapToObj(this::customer);
  }

  /// Makes every customer and tells what they come to and what is wrong with them.
  public CustomerOutcome validate() {
    return new CustomerJob(this, Runtime.getRuntime().availableProcessors()).check(Progress.NONE);
  }

  /// Writes all customers to a CSV file, which appears under its name only when it is whole. Where
  /// the settings plant defects, the list of them appears beside it, in the file that
  /// [DefectFileName#of] names.
  ///
  /// @param file its name; missing folders are made; one that ends in `.gz` or `.zst` is packed so
  /// @return what was written comes to
  /// @throws IOException if the file cannot be written; what was there before stays
  public CustomerOutcome save(Path file) throws IOException {
    return save(file, Shard.WHOLE);
  }

  /// Writes one part of the customers to a CSV file; the parts' files joined in order are the file
  /// of all customers.
  ///
  /// @param file its name; missing folders are made; one that ends in `.gz` or `.zst` is packed so
  /// @return what was written comes to
  /// @throws IOException if the file cannot be written; what was there before stays
  public CustomerOutcome save(Path file, Shard shard) throws IOException {
    return new CustomerJob(this, shard, Runtime.getRuntime().availableProcessors())
        .save(file, Progress.NONE);
  }

  /// What the customers do with their cards.
  public Transactions transactions() {
    return new Transactions(this);
  }

  CustomerPlanter planter() {
    return planter;
  }

  /// What makes its customers.
  public CustomerGenerator generator() {
    return generator;
  }
}
