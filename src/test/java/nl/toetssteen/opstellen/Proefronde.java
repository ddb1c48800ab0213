package nl.toetssteen.opstellen;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import nl.toetssteen.opstellen.vorm.Schrijver;
import nl.toetssteen.pta.Examenprogrammas;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Rapport;
import nl.toetssteen.toetsing.Bevinding;

/** Drafts the booklets of random programmes in which nothing is wrong, and checks them. */
final class Proefronde {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 1);

  /** Shares no factor with the number of mixes of schoolsoorten, so each form meets each mix. */
  private static final int MEEST_MARKDOWN = 19;

  private static final Pattern KOPPELTEKEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
  private static final Pattern NIETS = Pattern.compile("(?!)");

  private final PtaRondgang rondgang = new PtaRondgang();
  private final Examenprogrammas programmas = Examenprogrammas.readPackaged();
  private final Opsteller opsteller = new Opsteller();

  /**
   * Tries a number of booklets, all mixes of schoolsoorten in turn, and says what is wrong with
   * them. Some are written in each form, most as Markdown, which is fastest.
   *
   * @return how many have something wrong
   */
  static int run(Profielen profielen, int aantal, Random toeval) {
    Proefronde ronde = new Proefronde();
    int mis = 0;
    for (int i = 0; i < aantal; i++) {
      String profiel = profielen.random(i % Profielen.SCHOOLSOORTEN.size(), toeval);
      List<String> bezwaren = ronde.objections(profiel, toeval, vorm(i));
      mis += bezwaren.isEmpty() ? 0 : 1;
      for (String bezwaar : bezwaren) {
        System.out.println("boekje %d (%s): %s".formatted(i, vorm(i), bezwaar));
      }
    }
    System.out.println("%d PTA-boekjes, %d met een bezwaar.".formatted(aantal, mis));
    return mis;
  }

  private static Bestandsvorm vorm(int nr) {
    Bestandsvorm[] vormen = Bestandsvorm.values();
    return nr % MEEST_MARKDOWN < vormen.length ? vormen[nr % MEEST_MARKDOWN] : Bestandsvorm.MD;
  }

  /**
   * Gives what is wrong with the booklet of a random programme for the school of a profile: what
   * the check has against it, alone and beside the reglement of the same school, subjects that were
   * not judged, and toetsen that are read otherwise than they are meant. Empty when all is well.
   */
  List<String> objections(String yaml, Random toeval, Bestandsvorm vorm) {
    Schoolprofiel profiel = new ProfielReader().read("profiel.yaml", yaml).profiel();
    List<Proeftoets> bedoeld = Proefboekje.of(profiel, programmas, toeval);
    byte[] csv = Proeftoets.csv(bedoeld).getBytes(StandardCharsets.UTF_8);
    Programma programma = rondgang.read("pta.csv", csv);
    String naam = "pta." + vorm;
    byte[] boekje = rondgang.booklet(yaml, programma, vorm);
    Bestand bestand = new Bestand(naam, boekje);
    Rapport rapport = rondgang.check(List.of(bestand));
    List<String> bezwaren = new ArrayList<>(PtaRondgang.objections(rapport));
    bezwaren.addAll(silences(rapport.bevindingen(), profiel));
    bezwaren.addAll(unjudged(rapport.bevindingen(), bedoeld));
    bezwaren.addAll(unread(bedoeld, rondgang.read(naam, boekje), vorm));
    bezwaren.addAll(clashes(profiel, bestand));
    return bezwaren;
  }

  /** Gives the requirements on a PTA that were left aside without a good reason. */
  private List<String> silences(List<Bevinding> bevindingen, Schoolprofiel profiel) {
    return bevindingen.stream()
        .filter(b -> b.eis().startsWith("pta."))
        .filter(b -> b.uitkomst() == Uitkomst.NIET_VAN_TOEPASSING)
        .filter(b -> !isSilentForGoodReason(b, profiel))
        .map(b -> "%s (%s) %s".formatted(b.eis(), b.reden(), b.betreft()))
        .toList();
  }

  private boolean isSilentForGoodReason(Bevinding bevinding, Schoolprofiel profiel) {
    return switch (bevinding.eis()) {
      case "pta.pws" ->
          profiel.schoolsoorten().stream().allMatch(List.of("vmbo-bb", "vmbo-kb")::contains);
      case "pta.rekenen" -> profiel.schoolsoorten().equals(List.of("vwo"));
      // Nothing was changed after 1 October.
      case "pta.wijziging.gemarkeerd" -> true;
      case "pta.vak.eigen-stof" -> bevinding.reden().equals("geen-eigen-stof");
      case "pta.vak.examenstof", "pta.vak.dekking-se-stof", "pta.vak.onbekend-domein" ->
          programmas
              .find(bevinding.betreft().vak(), bevinding.betreft().schoolsoort().split(", ", -1)[0])
              .isEmpty();
      default -> false;
    };
  }

  /** Every requirement on subjects must tell of every subject. */
  private static List<String> unjudged(List<Bevinding> bevindingen, List<Proeftoets> bedoeld) {
    Set<String> vakken =
        bedoeld.stream()
            .map(toets -> subject(toets.vak(), toets.schoolsoorten()))
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Set<String>> beoordeeld =
        bevindingen.stream()
            .filter(b -> b.eis().matches("pta\\.(?:vak|toets)\\..*"))
            .collect(
                Collectors.groupingBy(
                    Bevinding::eis,
                    Collectors.mapping(
                        b ->
                            subject(
                                b.betreft().vak(),
                                List.of(b.betreft().schoolsoort().split(", ", -1))),
                        Collectors.toCollection(TreeSet::new))));
    return beoordeeld.isEmpty()
        ? List.of("geen enkel vak is beoordeeld")
        : beoordeeld.entrySet().stream()
            .filter(e -> !e.getValue().equals(vakken))
            .map(e -> "%s: %s in plaats van %s".formatted(e.getKey(), e.getValue(), vakken))
            .toList();
  }

  private static String subject(String vak, List<String> soorten) {
    return vak + " " + new TreeSet<>(soorten);
  }

  /**
   * Gives the toetsen that are read otherwise. Nobody can tell whether a hyphen at the end of a
   * line of a printed page belongs to the word, so those within words do not count in a PDF.
   */
  private static List<String> unread(
      List<Proeftoets> bedoeld, Programma gelezen, Bestandsvorm vorm) {
    Pattern nietig = vorm == Bestandsvorm.PDF ? KOPPELTEKEN : NIETS;
    List<String> anders = new ArrayList<>();
    Proeftoets.read(gelezen).forEach(toets -> anders.add(nietig.matcher(toets).replaceAll("")));
    List<String> bezwaren = new ArrayList<>();
    for (Proeftoets toets : bedoeld) {
      String bedoeling = nietig.matcher(toets.meaning()).replaceAll("");
      if (!anders.remove(bedoeling)) {
        bezwaren.add("bedoeld: " + bedoeling);
      }
    }
    anders.forEach(toets -> bezwaren.add("gelezen: " + toets));
    return bezwaren;
  }

  private List<String> clashes(Schoolprofiel profiel, Bestand pta) {
    Uitgave reglement = opsteller.draft(profiel, null, VANDAAG);
    byte[] inhoud = new Schrijver().write(reglement, Bestandsvorm.MD);
    List<Bevinding> samen =
        rondgang.check(List.of(new Bestand("reglement.md", inhoud), pta)).bevindingen().stream()
            .filter(b -> b.eis().startsWith("samen."))
            .toList();
    return samen.isEmpty()
        ? List.of("reglement en PTA zijn niet naast elkaar gelegd")
        : samen.stream()
            .filter(b -> b.uitkomst() != Uitkomst.VOLDOET)
            .filter(b -> !isWithoutCombination(b, profiel))
            .map(b -> "%s %s %s".formatted(b.eis(), b.uitkomst(), b.uitleg()))
            .toList();
  }

  /** The vmbo has no combinatiecijfer. */
  private static boolean isWithoutCombination(Bevinding bevinding, Schoolprofiel profiel) {
    return bevinding.eis().equals("samen.combinatiecijfer")
        && bevinding.uitkomst() == Uitkomst.NIET_VAN_TOEPASSING
        && !profiel.heeft("havo")
        && !profiel.heeft("vwo");
  }
}
