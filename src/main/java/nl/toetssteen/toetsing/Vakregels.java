package nl.toetssteen.toetsing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.toetssteen.pta.Vakprogramma;
import nl.toetssteen.pta.Vakregel;

/** Knows which words of a document are about one subject only. Serves one thread. */
final class Vakregels {

  /** What is longer is no sentence, and would cost much to look through. */
  private static final int LANGSTE_ZIN = 400;

  private final Tekstbeeld beeld;

  /** By the first word; they do not overlap. */
  private final TreeMap<Integer, Regel> regels = new TreeMap<>();

  /**
   * Holds a line where it stands.
   *
   * @param begin first character within its passage
   */
  private record Regel(Vakregel regel, Passage passage, int begin, Bereik woorden) {}

  /** Holds a sentence, or a row of a table. */
  record Zin(String tekst, Bereik woorden) {}

  Vakregels(Tekstbeeld beeld, Tabellen tabellen, List<Vakregel> vakregels) {
    this.beeld = beeld;
    Map<String, Passage> passages = new HashMap<>();
    if (!vakregels.isEmpty()) {
      beeld.passages.forEach(passage -> passages.put(passage.deel().eid(), passage));
    }
    for (Vakregel regel : vakregels) {
      Passage passage = passages.get(regel.deel());
      int begin = regel.rij() == 0 ? 0 : tabellen.begin(passage, regel.rij());
      words(passage, begin, begin + regel.tekst().length())
          .ifPresent(w -> regels.put(w.van(), new Regel(regel, passage, begin, w)));
    }
  }

  private Optional<Bereik> words(Passage passage, int begin, int einde) {
    return Optional.ofNullable(beeld.woorden.at(passage.woorden(), begin, einde));
  }

  boolean isEmpty() {
    return regels.isEmpty();
  }

  /** Gives where they stand. */
  Collection<Bereik> plaatsen() {
    return regels.values().stream().map(Regel::woorden).toList();
  }

  /** Tells whether what stands in a place counts for a subject: it is not about another. */
  boolean count(Bereik plaats, Vakprogramma vak) {
    Map.Entry<Integer, Regel> regel = regels.floorEntry(plaats.van());
    return regel == null
        || !regel.getValue().woorden().overlapt(plaats)
        || regel.getValue().regel().isAbout(vak);
  }

  /** Gives the sentences about a subject, by the line that they are in. */
  List<List<Zin>> about(Vakprogramma vak) {
    return regels.values().stream()
        .filter(regel -> regel.regel().isAbout(vak))
        .map(this::sentences)
        .toList();
  }

  private List<Zin> sentences(Regel regel) {
    String tekst = regel.regel().tekst();
    List<Integer> einden = Zinnen.ends(tekst);
    return IntStream.range(0, einden.size())
        .mapToObj(i -> sentence(regel, i == 0 ? 0 : einden.get(i - 1), einden.get(i)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Zin> sentence(Regel regel, int van, int tot) {
    return words(regel.passage(), regel.begin() + van, regel.begin() + tot)
        .filter(woorden -> tot - van <= LANGSTE_ZIN)
        .map(woorden -> new Zin(regel.regel().tekst().substring(van, tot).strip(), woorden));
  }
}
