package nl.toetssteen.toetsing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Begrip;
import nl.toetssteen.checklist.Begrip.Vorm;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Compiles a thesaurus to Lucene intervals, once, to be found in any number of documents. Safe for
 * use by several threads.
 */
final class Begrippenindex {

  private static final String VELD = "t";

  private final Map<String, Begrip> begrippen;
  private final Map<String, IntervalsSource> bronnen = new HashMap<>();
  private final Map<String, IntervalsSource> uitzonderingen = new HashMap<>();
  private final Map<String, Woorddeel> woorddelen = new HashMap<>();
  private final Map<String, Boolean> gebruikt = new ConcurrentHashMap<>();
  private final Lemmas lemmas;

  Begrippenindex(Map<String, Begrip> begrippen) {
    this.begrippen = begrippen;
    begrippen.values().forEach(this::compile);
    this.lemmas = new Lemmas(List.copyOf(woorddelen.values()));
  }

  private IntervalsSource compile(Begrip begrip) {
    IntervalsSource bron = bronnen.get(begrip.naam());
    if (bron == null) {
      bron = any(begrip.vormen());
      bronnen.put(begrip.naam(), bron);
      if (!begrip.behalve().isEmpty()) {
        uitzonderingen.put(begrip.naam(), any(begrip.behalve()));
      }
    }
    return bron;
  }

  /** Finds a concept that another one is made of, without what only looks like it. */
  private IntervalsSource withoutExceptions(Begrip begrip) {
    IntervalsSource bron = compile(begrip);
    IntervalsSource uitzondering = uitzonderingen.get(begrip.naam());
    return uitzondering == null ? bron : Intervals.nonOverlapping(bron, uitzondering);
  }

  private IntervalsSource any(List<Vorm> vormen) {
    return or(vormen.stream().map(this::form).toList());
  }

  /** Finds any of the sources; all that are words together become one. */
  private static IntervalsSource or(List<IntervalsSource> bronnen) {
    Set<String> woorden = new HashSet<>();
    List<IntervalsSource> samen = new ArrayList<>();
    for (IntervalsSource bron : bronnen) {
      if (bron instanceof Woordkeuze keuze) {
        woorden.addAll(keuze.woorden());
      } else {
        samen.add(bron);
      }
    }
    if (!woorden.isEmpty()) {
      samen.add(new Woordkeuze(woorden));
    }
    return samen.size() == 1 ? samen.get(0) : Intervals.or(samen.toArray(IntervalsSource[]::new));
  }

  private IntervalsSource form(Vorm vorm) {
    IntervalsSource[] delen =
        vorm.woorden().stream().map(this::phrase).toArray(IntervalsSource[]::new);
    if (vorm.binnen() == 0) {
      return delen.length == 1 ? delen[0] : Intervals.phrase(delen);
    }
    IntervalsSource samen = vorm.volgorde() ? Intervals.ordered(delen) : Intervals.unordered(delen);
    return Intervals.maxwidth(vorm.binnen(), samen);
  }

  private IntervalsSource phrase(String deel) {
    IntervalsSource[] woorden =
        Arrays.stream(deel.split(" ", -1)).map(this::choice).toArray(IntervalsSource[]::new);
    return woorden.length == 1 ? woorden[0] : Intervals.phrase(woorden);
  }

  private IntervalsSource choice(String woord) {
    return or(Arrays.stream(woord.split("\\|", -1)).map(this::word).toList());
  }

  private IntervalsSource word(String woord) {
    if (woord.startsWith("<")) {
      return withoutExceptions(begrippen.get(woord.substring(1, woord.length() - 1)));
    }
    if (woord.startsWith("=")) {
      return new Woordkeuze(List.of(woord));
    }
    String genormaliseerd = Lemmas.normalize(woord);
    if (Woorddeel.is(genormaliseerd)) {
      woorddelen.computeIfAbsent(genormaliseerd, Woorddeel::of);
    }
    return new Woordkeuze(List.of(genormaliseerd));
  }

  /** Tells whether a concept is written with a word of another one, as "niet eens" with "niet". */
  boolean isWrittenWith(String begrip, String ander) {
    return gebruikt.computeIfAbsent(begrip + ' ' + ander, s -> uses(begrippen.get(begrip), ander));
  }

  private boolean uses(Begrip begrip, String ander) {
    Set<String> woorden = words(begrippen.get(ander)).collect(Collectors.toSet());
    return words(begrip)
        .anyMatch(
            woord ->
                woorden.contains(woord)
                    || woord.startsWith("<")
                        && (woord.equals("<" + ander + ">")
                            || uses(begrippen.get(woord.substring(1, woord.length() - 1)), ander)));
  }

  private static Stream<String> words(Begrip begrip) {
    return begrip.vormen().stream()
        .flatMap(vorm -> vorm.woorden().stream())
        .flatMap(deel -> Arrays.stream(deel.split("[ |]", -1)));
  }

  /** Indexes the words of one document. */
  LeafReaderContext index(List<String> woorden) {
    MemoryIndex index = new MemoryIndex();
    index.addField(VELD, new Woordenstroom(woorden, lemmas));
    LeafReader lezer = index.createSearcher().getIndexReader().leaves().get(0).reader();
    return new Documentlezer(lezer, VELD).getContext();
  }

  /** Finds the places of a concept in an indexed document, in reading order. */
  List<Bereik> find(String begrip, LeafReaderContext document) {
    IntervalsSource bron = bronnen.get(begrip);
    if (bron == null) {
      throw new IllegalArgumentException("onbekend begrip: " + begrip);
    }
    List<Bereik> plaatsen = find(bron, document);
    IntervalsSource uitzondering = uitzonderingen.get(begrip);
    if (uitzondering != null && !plaatsen.isEmpty()) {
      List<Bereik> niet = find(uitzondering, document);
      plaatsen.removeIf(plaats -> niet.stream().anyMatch(n -> n.overlapt(plaats)));
    }
    return plaatsen;
  }

  private static List<Bereik> find(IntervalsSource bron, LeafReaderContext document) {
    List<Bereik> plaatsen = new ArrayList<>();
    try {
      IntervalIterator it = bron.intervals(VELD, document);
      if (it != null && it.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        while (it.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
          plaatsen.add(new Bereik(it.start(), it.end() + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
    return plaatsen;
  }
}
