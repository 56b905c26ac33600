package io.cardfolio.generate.name;

import io.cardfolio.generate.bytes.ArrayReader;
import io.cardfolio.generate.bytes.ArrayWriter;
import io.cardfolio.generate.bytes.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The first names of one sex and time, laid along a line of length 2^32, each as long as it is
/// common. Names that are spelled alike in an e-mail address lie side by side.
public final class FirstNames {
  /// The length of the line.
  public static final long LENGTH = 1L << 32;

  private static final int GUIDE_BITS = 9;
  private static final int GUIDE_SHIFT = 32 - GUIDE_BITS;

  private final Lexicon names;
  private final Lexicon spellings;
  private final long[] starts;
  private final long[] groupStarts;
  private final long[] groupEnds;
  private final char[] guide;

  /// A line of the given names.
  FirstNames(List<Weighted> firstNames) {
    Map<String, List<Weighted>> groups = new LinkedHashMap<>();
    for (Weighted name : firstNames) {
      groups.computeIfAbsent(AsciiName.of(name.name()), _ -> new ArrayList<>()).add(name);
    }
    int count = firstNames.size();
    starts = new long[count + 1];
    groupStarts = new long[count];
    groupEnds = new long[count];
    List<String> texts = new ArrayList<>();
    List<String> spelled = new ArrayList<>();
    groups.forEach((spelling, alike) ->
        alike.forEach(name -> {
          texts.add(name.name());
          spelled.add(spelling);
        }));
    names = new Lexicon(texts);
    spellings = new Lexicon(spelled);
    lay(groups.values(), firstNames.stream().mapToLong(Weighted::weight).sum());
    guide = guide();
  }

  /// A line that was written.
  FirstNames(ArrayReader in) {
    names = new Lexicon(in);
    spellings = new Lexicon(in);
    starts = in.longs();
    groupStarts = in.longs();
    groupEnds = in.longs();
    guide = in.chars();
  }

  void write(ArrayWriter out) {
    names.write(out);
    spellings.write(out);
    out.longs(starts);
    out.longs(groupStarts);
    out.longs(groupEnds);
    out.chars(guide);
  }

  private void lay(Collection<List<Weighted>> groups, long total) {
    int next = 0;
    long weight = 0;
    for (List<Weighted> group : groups) {
      int first = next;
      for (Weighted name : group) {
        weight += name.weight();
        starts[++next] = Math.multiplyExact(weight, LENGTH) / total;
      }
      for (int i = first; i < next; i++) {
        groupStarts[i] = starts[first];
        groupEnds[i] = starts[next];
      }
    }
  }

  private char[] guide() {
    char[] firstAt = new char[1 << GUIDE_BITS];
    int name = 0;
    for (int i = 0; i < firstAt.length; i++) {
      while (starts[name + 1] <= (long) i << GUIDE_SHIFT) {
        name++;
      }
      firstAt[i] = (char) name;
    }
    return firstAt;
  }

  /// How many names there are.
  int count() {
    return names.count();
  }

  /// All names.
  public Lexicon names() {
    return names;
  }

  /// How all names are spelled in an e-mail address.
  public Lexicon spellings() {
    return spellings;
  }

  /// The index of the name that lies at a point of the line, 0 to [#LENGTH] - 1.
  public int at(long point) {
    int name = guide[(int) (point >>> GUIDE_SHIFT)];
    while (starts[name + 1] <= point) {
      name++;
    }
    return name;
  }

  /// A name.
  public String name(int index) {
    return names.text(index);
  }

  /// How a name is spelled in an e-mail address; empty if it cannot be.
  public String spelling(int index) {
    return spellings.text(index);
  }

  /// Where the names that are spelled like this one start on the line.
  public long groupStart(int index) {
    return groupStarts[index];
  }

  /// How long the names that are spelled like this one are together.
  public long groupLength(int index) {
    return groupEnds[index] - groupStarts[index];
  }
}
