import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small disk in memory, where mounting is allowed.
final class Disk implements AutoCloseable {
  private final Path place;
  private boolean mounted;

  /// A disk that is not there yet.
  Disk(Path place) throws IOException {
    this.place = Files.createDirectories(place);
  }

  Path place() {
    return place;
  }

  /// Whether it is there now.
  boolean mount(int megabytes) throws InterruptedException {
    mounted =
        system("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString());
    return mounted;
  }

  void remount(String option) throws InterruptedException {
    system("mount", "-o", "remount," + option, place.toString());
  }

  private static boolean system(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws InterruptedException {
    if (mounted) {
      mounted = !system("umount", place.toString());
    }
  }
}
