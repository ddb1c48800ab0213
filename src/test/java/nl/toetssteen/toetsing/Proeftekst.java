package nl.toetssteen.toetsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Begrip;
import nl.toetssteen.checklist.Begrip.Vorm;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;

/** Sees a few lines of Markdown as the engine does, with a small thesaurus. */
final class Proeftekst {

  final Tekstbeeld beeld;
  final Eenheden eenheden;
  final Zoeker zoeker;

  private Proeftekst(String markdown, Map<String, Begrip> begrippen) {
    this.beeld = new Tekstbeeld(read(markdown), new Begrippenindex(begrippen));
    this.eenheden = new Eenheden(beeld);
    this.zoeker = new Zoeker(beeld, eenheden);
  }

  static Proeftekst of(String markdown, Begrip... begrippen) {
    return new Proeftekst(markdown, thesaurus(begrippen));
  }

  static Document read(String markdown) {
    return new DocumentReader(ReadLimits.standaard()).read("proef.md", markdown.getBytes(UTF_8));
  }

  static Map<String, Begrip> thesaurus(Begrip... begrippen) {
    Map<String, Begrip> alle = new LinkedHashMap<>();
    alle.put(Zoeker.ONTKENNING, begrip(Zoeker.ONTKENNING, "niet", "geen"));
    alle.put("begripsbepaling", begrip("begripsbepaling", "begrip", "definitie"));
    alle.put("wegwijzer", begrip("wegwijzer"));
    Arrays.stream(begrippen).forEach(begrip -> alle.put(begrip.naam(), begrip));
    return alle;
  }

  /** Makes a concept of phrases; a name alone is its own phrase. */
  static Begrip begrip(String naam, String... frasen) {
    String[] vormen = frasen.length == 0 ? new String[] {naam} : frasen;
    return new Begrip(naam, Arrays.stream(vormen).map(Proeftekst::frase).toList(), List.of());
  }

  static Vorm frase(String frase) {
    return new Vorm(List.of(frase.split(" ", -1)), 0, true);
  }

  /** Gives the words of a span, as printed and divided by spaces. */
  String tekst(Bereik bereik) {
    return String.join(" ", beeld.woorden.tekst.subList(bereik.van(), bereik.tot()));
  }

  List<String> tekst(List<Eenheid> stukken) {
    return stukken.stream().map(stuk -> tekst(stuk.bereik())).toList();
  }

  /** Gives where a concept stands. */
  List<String> plaatsen(String begrip) {
    Bereik alles = new Bereik(0, beeld.woorden.tekst.size());
    return beeld.begrip(begrip).within(alles).stream().map(this::tekst).toList();
  }
}
