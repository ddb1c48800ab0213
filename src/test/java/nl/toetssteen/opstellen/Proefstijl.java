package nl.toetssteen.opstellen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.pta.Examenprogramma.Domein;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Vakken.Vak;

/** Holds how one school writes the cells of its PTA. */
final class Proefstijl {

  private static final List<String> ONDERWERPEN =
      List.of(
          "Hoofdstuk 3 en 4",
          "Lezen & schrijven",
          "Onderzoek doen",
          "Module 2: meten is weten",
          "Opdracht naar keuze (groepswerk)",
          "Alles uit leerjaar 3");
  private static final List<List<String>> SOORTCODES =
      List.of(List.of("SE", "CE", "EK"), List.of("a", "b", "c"));
  private static final List<String> MOMENTEN = List.of("periode %d", "P%d", "%d", "Periode %d");
  private static final List<String> CODES = List.of("%1$s%2$d%3$d", "%1$s-%3$02d", "SE%3$d");
  private static final List<List<String>> VORMEN =
      List.of(
          List.of("schriftelijk", "60 minuten"),
          List.of("schriftelijke toets", "1,5 uur"),
          List.of("schriftelijk", "100 min"),
          List.of("mondeling", "20 minuten"),
          List.of("kijk- en luistertoets", "45"),
          List.of("digitaal", "90 minuten"),
          List.of("praktische opdracht", "12 studielasturen"),
          List.of("presentatie", "2 lesuren"),
          List.of("verslag", ""));
  private static final List<String> HULPMIDDELEN =
      List.of("geen", "woordenboek", "rekenmachine", "laptop, atlas");

  private static final List<String> OPMERKINGEN =
      List.of(
          "",
          "in tweetallen",
          "Het rooster volgt.",
          "Neem een geodriehoek mee; tekenen met potlood.");

  /** How the weights of a subject add up. */
  private enum Weegt {
    HONDERD,
    HONDERD_PER_JAAR,
    FACTOREN
  }

  private final Schoolprofiel profiel;
  private final Random toeval;
  private final Weegt weegt;
  private final String wegingsvorm;
  private final String zonderWeging;
  private final List<String> soortcodes;
  private final String moment;
  private final String code;
  private final boolean vormcodes;
  private final boolean kort;
  private final String scheiding;
  private final boolean metOpmerking;
  private final boolean metHulpmiddelen;
  private final boolean metBeoordeling;

  Proefstijl(Schoolprofiel profiel, Random toeval) {
    this.profiel = profiel;
    this.toeval = toeval;
    this.weegt = any(List.of(Weegt.values()));
    this.wegingsvorm =
        weegt == Weegt.FACTOREN ? any(List.of("%d", "%dx", "%d,5")) : any(List.of("%d", "%d%%"));
    this.zonderWeging = any(List.of("-", "", "n.v.t."));
    this.soortcodes = any(SOORTCODES);
    this.moment = any(MOMENTEN);
    this.code = any(CODES);
    this.vormcodes = toeval.nextInt(3) == 0;
    this.kort = toeval.nextBoolean();
    this.scheiding = any(List.of(", ", "; ", " en ", "+"));
    this.metOpmerking = toeval.nextBoolean();
    this.metHulpmiddelen = toeval.nextBoolean();
    this.metBeoordeling = toeval.nextBoolean();
  }

  private <T> T any(List<T> uit) {
    return uit.get(toeval.nextInt(uit.size()));
  }

  String code(Vak vak, int jaar, int nr) {
    return code.formatted(Proefboekje.abbreviation(vak), jaar, nr + 1);
  }

  String description(List<Domein> stof) {
    return stof.isEmpty() || toeval.nextBoolean() ? any(ONDERWERPEN) : any(stof).naam();
  }

  /**
   * Gives the codes in one cell. In vmbo the name of the subject may be left out: "K/4" for
   * "AK/K/4"; letters in a row may be a range.
   */
  String codes(List<Domein> stof) {
    List<String> codes = stof.stream().map(Domein::code).toList();
    String alle = String.join("", codes);
    int laatste = codes.size() - 1;
    if (kort && laatste > 1 && alle.matches("[A-Z]+") && "ABCDEFGHIJKLMNOPQR".contains(alle)) {
      return codes.get(0) + " t/m " + codes.get(laatste);
    }
    return codes.stream()
        .map(c -> kort ? c.replaceFirst("^[A-Z0-9]+/(?=[KV]/)", "") : c)
        .collect(Collectors.joining(scheiding));
  }

  String kind(List<Integer> soorten) {
    return soorten.stream().map(soortcodes::get).collect(Collectors.joining(", "));
  }

  void fill(Map<Kolomsoort, String> cellen, Vak vak, int weging, boolean herkansbaar) {
    List<String> vorm = any(VORMEN);
    boolean code = vormcodes && !profiel.toetsvormen().isEmpty();
    cellen.put(Kolomsoort.VORM, code ? any(profiel.toetsvormen()).code() : vorm.get(0));
    cellen.put(Kolomsoort.DUUR, code ? "50 minuten" : vorm.get(1));
    cellen.put(
        Kolomsoort.MOMENT,
        moment.formatted(1 + toeval.nextInt(Integer.parseInt(profiel.keuzes().get("periodes")))));
    cellen.put(Kolomsoort.WEGING, weging == 0 ? zonderWeging : wegingsvorm.formatted(weging));
    cellen.put(Kolomsoort.HERKANSING, herkansbaar ? "ja" : "nee");
    if (metHulpmiddelen) {
      cellen.put(Kolomsoort.HULPMIDDELEN, any(HULPMIDDELEN));
    }
    if (metOpmerking) {
      cellen.put(Kolomsoort.OPMERKING, any(OPMERKINGEN));
    }
    if (metBeoordeling) {
      cellen.put(Kolomsoort.BEOORDELING, vak.beoordeling().equals("cijfer") ? "cijfer" : "o/v/g");
    }
  }

  /** Gives the weight as it is printed. */
  double weight(int weging) {
    return weging > 0 && wegingsvorm.endsWith(",5") ? weging + 0.5 : weging;
  }

  /**
   * Gives the weight of each toets; 0 for all in a subject without a mark.
   *
   * @param jaren the year of each toets
   */
  List<Integer> weights(Vak vak, List<Integer> jaren) {
    if (!vak.beoordeling().equals("cijfer")) {
      return jaren.stream().map(jaar -> 0).toList();
    }
    return switch (weegt) {
      case FACTOREN -> jaren.stream().map(jaar -> 1 + toeval.nextInt(4)).toList();
      case HONDERD -> hundred(jaren.size());
      case HONDERD_PER_JAAR ->
          jaren.stream()
              .distinct()
              .flatMap(jaar -> hundred((int) jaren.stream().filter(jaar::equals).count()).stream())
              .toList();
    };
  }

  private List<Integer> hundred(int toetsen) {
    List<Integer> delen = new ArrayList<>();
    int over = 100;
    for (int nog = toetsen; nog > 1; nog--) {
      int deel = Math.max(5, 5 * toeval.nextInt(1 + over / nog / 5));
      delen.add(deel);
      over -= deel;
    }
    delen.add(over);
    return delen;
  }
}
