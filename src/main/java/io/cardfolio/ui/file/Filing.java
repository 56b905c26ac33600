package io.cardfolio.ui.file;

import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.message.Messages;
import io.cardfolio.ui.work.JobRunner;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Reads and writes the small files of a window, settings, lists of errors and pictures, and says
/// so where one fails.
public final class Filing {
  private final JobRunner runner;
  private final Messages messages;

  public Filing(JobRunner runner, Messages messages) {
    this.runner = runner;
    this.messages = messages;
  }

  /// What is done with a file, and the texts that name it.
  public enum Task {
    OPEN("window.opening", "window.could-not-open"),
    SAVE("window.saving", "window.could-not-save"),
    EXPORT("window.exporting", "window.could-not-export");

    private final String doing;
    private final String failed;

    Task(String doing, String failed) {
      this.doing = doing;
      this.failed = failed;
    }
  }

  /// Does the work off the JavaFX thread.
  ///
  /// @param done hears what came of it; not called if it fails
  public <T> void run(Task task, Path file, Work<T> work, Consumer<T> done) {
    String name = PortfolioNames.name(file);
    runner.submit(
        it -> it.of(task.doing, name),
        _ -> work.run(),
        done,
        cause -> messages.fail(it -> Failure.of(it, it.of(task.failed, name), cause)));
  }

  /// What reads or writes a file.
  public interface Work<T> {
    T run() throws Exception;
  }
}
