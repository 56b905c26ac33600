import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/// Brings classes for Java 5, as picocli's are, to the form of Java 8: the same code, with the
/// stack maps that let it be verified quickly. An AOT cache leaves older ones out.
final class OldClasses {
  private final ClassFile classFile;

  private OldClasses(FileSystem jar) {
    this.classFile = ClassFile.of(ClassHierarchyResolverOption.of(classesOf(jar)));
  }

  /// Rewrites a jar that holds such classes in its place.
  static void modernise(Path jar) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      OldClasses classes = new OldClasses(zip);
      for (Path file : Trees.files(zip.getPath("/"))) {
        if (file.toString().endsWith(".class")) {
          classes.moderniseClass(file);
        }
      }
    }
  }

  private void moderniseClass(Path file) throws IOException {
    ClassModel model = classFile.parse(Files.readAllBytes(file));
    if (model.majorVersion() < ClassFile.JAVA_6_VERSION) {
      ClassTransform code = ClassTransform.transformingMethodBodies((to, part) -> to.with(part));
      Files.write(file, classFile.transformClass(model, code.andThen(OldClasses::withNewVersion)));
    }
  }

  private static void withNewVersion(ClassBuilder to, ClassElement part) {
    if (part instanceof ClassFileVersion) {
      to.withVersion(ClassFile.JAVA_8_VERSION, 0);
    } else {
      to.with(part);
    }
  }

  private static ClassHierarchyResolver classesOf(FileSystem jar) {
    return ClassHierarchyResolver.defaultResolver()
        .orElse(
            ClassHierarchyResolver.ofResourceParsing(name -> {
              String descriptor = name.descriptorString();
              Path file = jar.getPath(descriptor.substring(1, descriptor.length() - 1) + ".class");
              try {
                return Files.exists(file) ? Files.newInputStream(file) : null;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }));
  }
}
