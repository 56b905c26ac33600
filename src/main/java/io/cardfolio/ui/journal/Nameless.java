package io.cardfolio.ui.journal;

import io.cardfolio.model.FileException;
import io.cardfolio.model.Sentence;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes folders out of text that somebody else may read: they tell who the user is and what he
/// works on. The name of a file stays.
///
/// @param home the user's home folder
record Nameless(String home) {
  private static final int MOST = 64 * 1024;
  private static final int DEEPEST = 10;
  private static final String SOMEWHERE = "…/";

  /// Folders that a word begins with, as the classes of a stack do not: `/a/b/` and `C:\\a\\`.
  private static final Pattern FOLDERS =
      Pattern.compile(
          "(?<![\\w.…/])(?:~|\\p{Alpha}:)?(?:[/\\\\][^\\s/\\\\:;,\"'()]+)*[/\\\\](?=[\\w.-])");

  /// The user who runs this program.
  static Nameless ofThisUser() {
    return new Nameless(System.getProperty("user.home", "?"));
  }

  /// The stack of a failure, cut off where it is very long.
  String stack(Throwable cause) {
    StringWriter stack = new StringWriter();
    cause.printStackTrace(new PrintWriter(stack));
    String text = stack.toString().replace("\r\n", "\n");
    return of(text.length() > MOST ? text.substring(0, MOST) + "…\n" : text, cause);
  }

  /// Text about a failure, whose files are known exactly.
  String of(String text, Throwable cause) {
    String known = text;
    for (String path :
        paths(cause, 0).sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
      known = known.replace(path, name(path));
    }
    return of(known);
  }

  /// Text whose files are found by how they look.
  String of(String text) {
    String homeless = home.length() > 1 ? text.replace(home, "~") : text;
    return FOLDERS.matcher(homeless).replaceAll(SOMEWHERE);
  }

  private static String name(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return slash < 0 ? path : SOMEWHERE + path.substring(slash + 1);
  }

  private static Stream<String> paths(Throwable cause, int depth) {
    if (cause == null || depth > DEEPEST) {
      return Stream.empty();
    }
    List<String> paths = new ArrayList<>();
    if (cause instanceof FileSystemException e) {
      Stream.of(e.getFile(), e.getOtherFile())
          .filter(it -> it != null && !it.isEmpty())
          .forEach(paths::add);
    }
    if (cause instanceof FileException e) {
      collect(e.sentence(), paths);
    }
    return Stream.of(
            paths.stream(),
            paths(cause.getCause(), depth + 1),
            Arrays.stream(cause.getSuppressed()).flatMap(it -> paths(it, depth + 1)))
        .flatMap(it -> it);
  }

  private static void collect(Sentence sentence, List<String> paths) {
    for (Object value : sentence.values()) {
      switch (value) {
        case Path path -> paths.add(path.toString());
        case Sentence inner -> collect(inner, paths);
        default -> {}
      }
    }
  }
}
