package nl.toetssteen.toetsing;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Programmaproef;
import nl.toetssteen.checklist.Samenproef.Toetskenmerk;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.Telt;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Vakprogramma;

/** Runs requirements over one document: its text, and the toetsen in it. Serves one thread. */
final class Documenttoetser {

  /** Reason of a requirement on toetsen when the document has none that could be read. */
  static final String GEEN_TOETSEN = "geen-toetsen";

  private final Tekstbeeld beeld;
  private final Aanwijzer aanwijzer;
  private final Toetsrijen rijen;
  private final Eistoetser teksttoetser;
  private final Vaktoetser vaktoetser;
  private final List<Toets> toetsen;

  Documenttoetser(Tekstbeeld beeld, Toetser.Opdracht opdracht, Vakkennis kennis) {
    this.beeld = beeld;
    this.aanwijzer = new Aanwijzer(beeld, opdracht.documentnr());
    Programma programma = opdracht.programma();
    this.rijen = new Toetsrijen(beeld, programma, aanwijzer);
    this.teksttoetser = new Eistoetser(beeld, aanwijzer, plaats -> !rijen.hold(plaats));
    this.vaktoetser =
        new Vaktoetser(
            programma, kennis.see(Vakprogramma.of(programma, only(opdracht)), rijen), rijen);
    this.toetsen = programma.toetsen().stream().filter(toets -> toets.telt() == Telt.SE).toList();
  }

  /** Gives the kind of school when the document is for one; a table need not repeat it. */
  private static String only(Toetser.Opdracht opdracht) {
    return opdracht.schoolsoorten().size() == 1 ? opdracht.schoolsoorten().get(0) : "";
  }

  /** Judges a requirement. */
  List<Bevinding> check(Eis eis, List<String> schoolsoorten) {
    Tekstoordeel oordeel = teksttoetser.weigh(eis, schoolsoorten);
    Bevinding tekst = oordeel.geheel();
    boolean alleenTekst =
        eis.programma().isEmpty()
            || tekst.uitkomst() == Uitkomst.NIET_VAN_TOEPASSING
            || toetsen.isEmpty() && isAboutYear(eis);
    if (alleenTekst || toetsen.isEmpty() && !tekst.vindplaatsen().isEmpty()) {
      return List.of(tekst);
    }
    return toetsen.isEmpty()
        ? List.of(Bevindingen.of(eis, Uitkomst.HANDMATIG, GEEN_TOETSEN, List.of()))
        : vaktoetser.check(eis, oordeel);
  }

  /** The title says for which year a PTA is, also when none of its toetsen could be read. */
  private static boolean isAboutYear(Eis eis) {
    return eis.programma().filter(p -> p.soort() == Programmaproef.Soort.SCHOOLJAAR).isPresent();
  }

  Tekstbeeld beeld() {
    return beeld;
  }

  /** Gives the toetsen that count for the school exam. */
  List<Toets> toetsen() {
    return toetsen;
  }

  /** Gives the places where the text says something. */
  List<Vindplaats> places(Eis eis, Oordeel uitspraak) {
    return teksttoetser.places(eis, uitspraak);
  }

  /** Gives the places of the toetsen that are so. */
  List<Vindplaats> places(Toetskenmerk kenmerk) {
    return toetsen.stream()
        .filter(
            toets -> kenmerk.vorm().isEmpty() || toets.begrepen().vormen().contains(kenmerk.vorm()))
        .filter(
            toets ->
                toets
                    .begrepen()
                    .herkansbaar()
                    .filter(ja -> ja == kenmerk.herkansbaar())
                    .isPresent())
        .flatMap(toets -> place(toets, Kolomsoort.HERKANSING).stream())
        .toList();
  }

  /** Points at a cell of a toets. */
  Optional<Vindplaats> place(Toets toets, Kolomsoort kolom) {
    return rijen.point(toets, kolom);
  }

  /** Points at words. */
  Vindplaats point(Bereik woorden) {
    return aanwijzer.point(List.of(woorden));
  }

  /** Gives the leden that name a concept. */
  List<Bereik> leden(String begrip) {
    return teksttoetser.leden(begrip);
  }

  /** Gives the words of a stretch in one line. */
  String text(Bereik stuk) {
    return String.join(" ", beeld.woorden.tekst.subList(stuk.van(), stuk.tot()));
  }

  /** Tells whether a passage is a table with toetsen. */
  boolean isToets(Passage passage) {
    return rijen.hold(passage.woorden());
  }

  /** Tells where the judgments of a requirement on the text were met or missed. */
  Uitleg explain(Eis eis) {
    return teksttoetser.explain(eis);
  }
}
