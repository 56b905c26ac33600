package io.cardfolio.job;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.summary.Tally;
import io.cardfolio.validate.CustomerRules;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.RowKeys;
import io.cardfolio.validate.TableRules;
import io.cardfolio.validate.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The part of a [TableCheck] that one worker thread can do by itself: a run of neighbouring rows.
public final class ChunkCheck {
  private final CustomerRules rules;
  private final Findings findings = new Findings();
  private final List<RowKeys> keys = new ArrayList<>();
  private final Tally tally;
  private long nextRow;
  private boolean segmentsSeen;

  ChunkCheck(PortfolioSpec spec, CustomerRules rules, long firstRow) {
    this.rules = rules;
    this.tally = new Tally(spec);
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
  void add(CustomerText customer, Set<CustomerColumn> present, long line) {
    rules.check(customer, present, nextRow, line, findings);
    tally.add(customer);
    keys.add(RowKeys.of(customer, nextRow, line));
    segmentsSeen |= present.contains(CustomerColumn.CUSTOMER_SEGMENT);
    nextRow++;
  }

  /// Adds something that is wrong with the table's form rather than with a customer.
  void add(Violation violation) {
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

  Tally tally() {
    return tally;
  }

  /// What is wrong in the chunk, given the rows before it.
  Findings findingsAfter(TableRules before) {
    keys.forEach(row -> before.check(row, findings));
    return findings;
  }
}
