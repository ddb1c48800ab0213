package nl.toetssteen.rapport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.document.Citaat.Markering;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.lezen.bron.Herkomst;
import nl.toetssteen.rapport.word.Plek;
import nl.toetssteen.rapport.word.WordBewerking;

/** Finds the places of findings in the Word document itself. */
final class Woordplaatsen {
  private final WordBewerking word;
  private final Documentboom boom;
  private final Map<String, Herkomst> herkomst;

  Woordplaatsen(WordBewerking word, Documentboom boom, Map<String, Herkomst> herkomst) {
    this.word = word;
    this.boom = boom;
    this.herkomst = herkomst;
  }

  private Herkomst herkomst(Deel deel) {
    return herkomst.getOrDefault(deel.eid(), Herkomst.ONBEKEND);
  }

  /** Gives the words that a finding quotes, as far as they stand in one paragraph. */
  Optional<Plek> quote(Vindplaats vindplaats) {
    List<Plek> stukken =
        vindplaats.citaat().markeringen().stream().flatMap(m -> mark(m).stream()).toList();
    if (stukken.isEmpty()) {
      return boom.deel(vindplaats.eid()).flatMap(this::first);
    }
    Plek eerste = stukken.get(0);
    int laatste =
        stukken.stream()
            .filter(stuk -> stuk.isSameParagraph(eerste))
            .mapToInt(Plek::laatste)
            .max()
            .orElse(eerste.laatste());
    return Optional.of(new Plek(eerste.alinea(), eerste.eerste(), laatste));
  }

  private Optional<Plek> mark(Markering markering) {
    return boom.deel(markering.eid())
        .flatMap(deel -> words(deel, markering.van(), markering.tot()));
  }

  /** Gives characters of the text of a deel, or of its heading. */
  Optional<Plek> words(Deel deel, int van, int tot) {
    String tekst = deel.soort().heeftKop() ? deel.kop() : deel.tekst();
    int einde = Math.min(tot, tekst.length());
    return word.find(herkomst(deel), tekst, Math.min(van, einde), einde);
  }

  /** Gives the paragraph where a deel begins. */
  Optional<Plek> first(Deel deel) {
    return word.first(herkomst(deel));
  }

  /** Gives the paragraph where a deel ends. */
  Optional<Plek> last(Deel deel) {
    return word.last(herkomst(deel));
  }
}
