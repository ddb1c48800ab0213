package nl.toetssteen.rapport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Soort;
import nl.toetssteen.rapport.Voorsteltekst.Onderdeel;
import nl.toetssteen.rapport.word.Plek;
import nl.toetssteen.rapport.word.WordBewerking;

/**
 * Adds a lid at the end of an article, in the styles and numbering of the document. At the end,
 * because a lid in between would give those after it another number, and break references to them.
 */
final class Lidschrijver {
  private static final Pattern LAATSTE_NUMMER = Pattern.compile("(.*?)(\\d+)(\\D*)");
  private static final List<String> GEEN = List.of();

  private final WordBewerking word;
  private final Documentboom boom;
  private final Woordplaatsen plaatsen;

  /** The label of the lid that was added last, by the eId of the heading. */
  private final Map<String, String> labels = new HashMap<>();

  Lidschrijver(WordBewerking word, Documentboom boom, Woordplaatsen plaatsen) {
    this.word = word;
    this.boom = boom;
    this.plaatsen = plaatsen;
  }

  /**
   * Adds a lid to the text right under a heading.
   *
   * @param opmerking paragraphs of a comment at the new lid; empty for none
   * @return false when there is no place for it
   */
  boolean add(Deel kop, Voorsteltekst voorstel, List<String> opmerking) {
    Optional<Plek> na = plaatsen.last(Documentboom.laatste(kop));
    Optional<Deel> lid = last(kop, Soort.LID);
    Optional<Deel> als = lid.or(() -> last(kop, Soort.ALINEA)).or(() -> running(kop));
    Optional<Plek> vorm = als.flatMap(plaatsen::last);
    if (na.isEmpty() || vorm.isEmpty()) {
      return false;
    }
    String label = lid.map(deel -> label(kop, deel, vorm.get())).orElse("");
    word.addParagraph(na.get(), vorm.get(), lid.isPresent(), label + voorstel.lid(), opmerking);
    voorstel.onderdelen().forEach(onderdeel -> add(kop, na.get(), vorm.get(), onderdeel));
    return true;
  }

  /** Adds a paragraph of running text after all articles. */
  boolean addAtEnd(Voorsteltekst voorstel, List<String> opmerking) {
    return boom.einde().map(einde -> add(einde, einde, voorstel, opmerking)).orElse(false);
  }

  /** Adds a paragraph of running text after a deel, which looks like another. */
  boolean add(Deel na, Deel als, Voorsteltekst voorstel, List<String> opmerking) {
    Optional<Plek> plek = plaatsen.last(na);
    Optional<Plek> vorm =
        Optional.of(als)
            .filter(deel -> deel.soort() == Soort.ALINEA)
            .or(() -> running(als))
            .flatMap(plaatsen::last);
    if (plek.isEmpty() || vorm.isEmpty()) {
      return false;
    }
    word.addParagraph(plek.get(), vorm.get(), false, voorstel.lid(), opmerking);
    voorstel.onderdelen().forEach(o -> add(na, plek.get(), vorm.get(), o));
    return true;
  }

  private Optional<Deel> last(Deel kop, Soort soort) {
    return Documentboom.eigenTekst(kop).stream()
        .filter(deel -> deel.soort() == soort)
        .filter(this::isUsable)
        .reduce((eerder, later) -> later);
  }

  /** Tells whether a new paragraph can look like it, and stand after it. */
  boolean isUsable(Deel deel) {
    return plaatsen.last(deel).filter(Predicate.not(word::isInTable)).isPresent();
  }

  /** Gives a paragraph of running text: the first after a deel, else any. */
  private Optional<Deel> running(Deel vanaf) {
    return Stream.of(Soort.ALINEA, Soort.LID)
        .flatMap(soort -> boom.vanaf(vanaf).filter(deel -> deel.soort() == soort))
        .filter(this::isUsable)
        .findFirst();
  }

  /** Gives the next number with what divides it from the text, when numbers are typed. */
  private String label(Deel kop, Deel lid, Plek vorm) {
    if (lid.label().isEmpty() || !word.startsWith(vorm, lid.label())) {
      return "";
    }
    String vorige = labels.getOrDefault(kop.eid(), lid.label());
    Matcher m = LAATSTE_NUMMER.matcher(vorige);
    if (!m.matches()) {
      return "";
    }
    String volgende = m.group(1) + (Long.parseLong(m.group(2)) + 1) + m.group(3);
    labels.put(kop.eid(), volgende);
    return volgende + (word.hasTab(vorm) ? "\t" : " ");
  }

  /** Adds an item in the style of the other items; its label is typed when a list would go on. */
  private void add(Deel bij, Plek na, Plek lid, Onderdeel onderdeel) {
    Optional<Deel> ander = item(bij);
    Optional<Plek> vorm = ander.flatMap(plaatsen::last);
    boolean vanzelf =
        ander.isPresent()
            && !word.startsWith(vorm.orElseThrow(), ander.get().label())
            && restarts(ander.get(), vorm.get());
    String tekst =
        vanzelf || onderdeel.label().isEmpty()
            ? onderdeel.tekst()
            : onderdeel.label() + "\t" + onderdeel.tekst();
    word.addParagraph(na, vorm.orElse(lid), vanzelf, tekst, GEEN);
  }

  private Optional<Deel> item(Deel bij) {
    return boom.vanaf(bij)
        .filter(deel -> deel.soort() == Soort.ONDERDEEL && !deel.nummer().isEmpty())
        .filter(this::isUsable)
        .findFirst();
  }

  /** Tells whether lists like this one begin anew below every lid, by their own doing. */
  private boolean restarts(Deel item, Plek vorm) {
    return boom.vanaf(item)
            .filter(deel -> deel.soort() == Soort.LID && !deel.delen().isEmpty())
            .map(deel -> deel.delen().get(0))
            .filter(eerste -> eerste.nummer().equals("a"))
            .flatMap(eerste -> plaatsen.first(eerste).stream())
            .filter(eerste -> word.isAlike(eerste, vorm))
            .limit(2)
            .count()
        == 2;
  }
}
