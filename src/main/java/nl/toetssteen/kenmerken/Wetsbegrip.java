package nl.toetssteen.kenmerken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.document.Document;
import nl.toetssteen.wet.Regeling;

/** Finds what a document itself calls "de wet" and "het besluit". */
final class Wetsbegrip {

  /** One of these stands in every definition. */
  private static final List<String> NAMEN =
      List.of("wvo", "voortgezet", "examenbesluit", "uitvoeringsbesluit", "medezeggenschap op");

  private static final String VOLUIT =
      "(?<ub>uitvoeringsbesluit(?:\\s+(?:wvo|wet\\s+voortgezet))?|ub\\s+wvo)"
          + "|(?<nieuw>wet\\s+voortgezet\\s+onderwijs(?:\\s+2020)?|wvo\\s*2020)"
          + "|(?<oud>wet\\s+op\\s+het\\s+voortgezet\\s+onderwijs(?!\\s+2020))"
          + "|(?<eb>(?:eind)?examenbesluit)|(?<wms>wet\\s+medezeggenschap)";

  private static Pattern definition(String woord) {
    String naam = "(?:de\\s+|het\\s+)?[\"“‘']?" + woord + "[\"”’']?";
    return Pattern.compile(
        "(?U)(?:^|[\\s(\"“‘'])"
            + naam
            + "\\s*(?::|–|-|=|\\||\\s(?:is|betekent)\\s|\\n)\\s*(?:de\\s+|het\\s+)?(?:"
            + VOLUIT
            + ")|(?:"
            + VOLUIT.replaceAll("\\?<(\\w+)>", "?<$1b>")
            + ")[^.;()]{0,30}[(,]\\s*(?:hierna(?:\\s+te\\s+noemen)?|verder|ook)?\\s*(?:te noemen|genoemd)?[:,]?\\s*"
            + naam
            + "\\s*[),]");
  }

  private static final Pattern WET = definition("wet");
  private static final Pattern BESLUIT = definition("besluit");

  private Wetsbegrip() {}

  /** Makes the recogniser of names for a document. */
  static Regelingnaam read(Document document) {
    List<String> teksten =
        document
            .alle()
            .map(deel -> Doorzocht.fold(deel.kop() + deel.tekst()))
            .filter(tekst -> NAMEN.stream().anyMatch(tekst::contains))
            .toList();
    return new Regelingnaam(find(teksten, "wet", WET), find(teksten, "besluit", BESLUIT));
  }

  private static Regeling find(List<String> teksten, String woord, Pattern patroon) {
    return teksten.stream()
        .filter(tekst -> tekst.contains(woord))
        .map(patroon::matcher)
        .filter(Matcher::find)
        .map(Wetsbegrip::regulation)
        .findFirst()
        .orElse(null);
  }

  private static Regeling regulation(Matcher m) {
    if (named(m, "ub")) {
      return Regeling.UB;
    } else if (named(m, "nieuw")) {
      return Regeling.WVO_2020;
    } else if (named(m, "oud")) {
      return Regeling.OUDE_WVO;
    }
    return named(m, "wms") ? Regeling.WMS : Regeling.EINDEXAMENBESLUIT;
  }

  private static boolean named(Matcher m, String groep) {
    return m.group(groep) != null || m.group(groep + "b") != null;
  }
}
