package nl.toetssteen.opstellen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import nl.toetssteen.opstellen.vorm.Schrijver;
import nl.toetssteen.rapport.Controle;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Controle.Keuzes;
import nl.toetssteen.rapport.Rapport;
import nl.toetssteen.toetsing.Bevinding;

/**
 * Drafts reglementen and checks them with all requirements. As a program it takes how many profiles
 * to try after those that hold all pairs of choices, and a seed; it then tries as many PTA
 * booklets.
 */
final class Rondgang {

  private final ProfielReader reader = new ProfielReader();
  private final Opsteller opsteller = new Opsteller();
  private final Schrijver schrijver = new Schrijver();
  private final Controle controle =
      new Controle(
          new DocumentReader(ReadLimits.standaard()),
          ChecklistReader.readPackaged(),
          Clock.fixed(Instant.parse("2026-09-28T00:00:00Z"), ZoneOffset.UTC));

  /**
   * Runs over all pairs of choices and over a number of random profiles, and then over as many PTA
   * booklets.
   */
  public static void main(String[] args) {
    int aantal = Integer.parseInt(args[0]);
    Random toeval = new Random(Long.parseLong(args[1]));
    Profielen profielen = new Profielen();
    int mis = reglementen(profielen, aantal, toeval) + Proefronde.run(profielen, aantal, toeval);
    if (mis > 0) {
      System.exit(1);
    }
  }

  private static int reglementen(Profielen profielen, int aantal, Random toeval) {
    List<String> alle = new ArrayList<>(profielen.pairs());
    System.out.println(alle.size() + " profielen hebben samen alle paren van keuzes.");
    for (int i = 0; i < aantal; i++) {
      alle.add(profielen.random(toeval));
    }
    Rondgang rondgang = new Rondgang();
    int mis = 0;
    for (String profiel : alle) {
      List<String> bezwaren = rondgang.objections(profiel, Bestandsvorm.MD);
      mis += bezwaren.isEmpty() ? 0 : 1;
      bezwaren.forEach(System.out::println);
    }
    System.out.println("%d profielen, %d met een bezwaar.".formatted(alle.size(), mis));
    return mis;
  }

  /** Gives what the check has against the reglement of this profile; empty when all is well. */
  List<String> objections(String yaml, Bestandsvorm vorm) {
    Schoolprofiel profiel = reader.read("profiel.yaml", yaml).profiel();
    Uitgave uitgave = opsteller.draft(profiel, null, LocalDate.of(2026, 9, 1));
    byte[] inhoud = schrijver.write(uitgave, vorm);
    Rapport rapport =
        controle.check(List.of(new Bestand("reglement." + vorm, inhoud)), Keuzes.geen());
    List<String> bezwaren = new ArrayList<>(rapport.waarschuwingen());
    if (!rapport.documenten().get(0).schoolsoorten().equals(profiel.schoolsoorten())) {
      bezwaren.add("schoolsoorten: " + rapport.documenten().get(0).schoolsoorten());
    }
    for (Bevinding bevinding : rapport.bevindingen()) {
      if (bevinding.uitkomst() != Uitkomst.VOLDOET && !isSilentForGoodReason(bevinding, profiel)) {
        bezwaren.add(describe(bevinding, profiel));
      }
    }
    return bezwaren;
  }

  /** The requirements that may be left aside, each with the schools for which that is right. */
  private static boolean isSilentForGoodReason(Bevinding bevinding, Schoolprofiel profiel) {
    boolean vmbo = profiel.heeft("vmbo");
    boolean glTl = profiel.heeft("vmbo-gl") || profiel.heeft("vmbo-tl");
    boolean havoVwo = profiel.heeft("havo") || profiel.heeft("vwo");
    if (bevinding.uitkomst() != Uitkomst.NIET_VAN_TOEPASSING) {
      // The requirement asks for the vmbo as soon as a text names it, also where only bb or kb,
      // which have no profielwerkstuk, stand beside havo or vwo.
      return bevinding.reden().equals("vmbo-ontbreekt") && vmbo && !glTl && havoVwo;
    }
    return switch (bevinding.eis()) {
      case "er.combinatiecijfer.afronding", "er.combinatiecijfer.onderdelen" -> !havoVwo;
      case "er.pws.beoordeling", "er.pws.onderdeel-se" -> !havoVwo && !glTl;
      case "er.pws.twee-examinatoren" -> !glTl;
      case "er.se.herexamen-maatschappijleer" -> !vmbo;
      // The law knows no schoolexamen rekenen for vwo, so such a school does not mention it.
      case "er.se.rekenen" -> !vmbo && !profiel.heeft("havo");
      default -> false;
    };
  }

  private static String describe(Bevinding bevinding, Schoolprofiel profiel) {
    return "%s %s (%s) %s %s"
        .formatted(
            bevinding.eis(),
            bevinding.uitkomst(),
            bevinding.reden(),
            bevinding.vindplaatsen().stream()
                .map(plaats -> plaats.artikel() + " «" + plaats.citaat().tekst() + "»")
                .toList(),
            profiel.schoolsoorten());
  }
}
