package nl.toetssteen.opstellen.profiel;

import static nl.toetssteen.wet.Regeling.UB;
import static nl.toetssteen.wet.Regeling.WVO_2020;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Beroepscommissie;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Cohort;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Commissielid;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Examencommissie;
import nl.toetssteen.opstellen.taken.Taken;
import nl.toetssteen.opstellen.taken.TakenReader;
import nl.toetssteen.wet.Regeling;
import nl.toetssteen.wet.Wetsartikel;
import nl.toetssteen.yaml.Fout;
import nl.toetssteen.yaml.YamlBestand;

/** Refuses what a school cannot choose, and names the article of law that says so. */
final class Profielregels {

  private static final int BEROEPSTERMIJN = 5;
  private static final int WEKEN = 2;
  private static final int TE_LAAT_CE = 30;
  private static final int BEWAREN_CE = 6;
  private static final int STAGE = 30;
  private static final int PWS_VMBO = 20;
  private static final int PWS_HAVO_VWO = 80;
  private static final int KLEINSTE_COMMISSIE = 3;
  private static final int EERSTE_JAAR = 2025;

  private final Schoolprofiel profiel;
  private final List<Bezwaar> bezwaren = new ArrayList<>();

  Profielregels(Schoolprofiel profiel) {
    this.profiel = profiel;
  }

  private record Bezwaar(String plek, String uitleg, String bron) {}

  /** Gives what the profile asks that cannot be. */
  List<Fout> check(YamlBestand bestand) {
    schoolYears();
    committees();
    appeal();
    choices();
    combination();
    tasks();
    return bezwaren.stream()
        .map(
            bezwaar ->
                bestand
                    .fout(JsonPointer.compile(bezwaar.plek()), bezwaar.uitleg())
                    .volgens(bezwaar.bron()))
        .toList();
  }

  private void schoolYears() {
    if (!isRow(profiel.schooljaar(), 1)) {
      refuse("/schooljaar", "Een schooljaar bestaat uit twee jaren na elkaar, zoals 2026-2027.");
    } else if (profiel.jaar() < EERSTE_JAAR) {
      refuse("/schooljaar", "De standaardteksten beginnen bij schooljaar 2025-2026.");
    }
    for (int i = 0; i < profiel.cohorten().size(); i++) {
      Cohort cohort = profiel.cohorten().get(i);
      if (!profiel.schoolsoorten().contains(cohort.schoolsoort())) {
        refuse("/cohorten/" + i, "Dit cohort is van een schoolsoort die de school niet heeft.");
      }
      if (!isRow(cohort.jaren(), cohort.schoolsoort().equals("vwo") ? 3 : 2)) {
        refuse(
            "/cohorten/" + i,
            "Een cohort duurt twee jaar, en op het vwo drie, zoals 2025-2027 en 2025-2028.");
      }
    }
  }

  private static boolean isRow(String jaren, int lengte) {
    int streep = jaren.indexOf('-');
    return Integer.parseInt(jaren.substring(streep + 1))
            - Integer.parseInt(jaren.substring(0, streep))
        == lengte;
  }

  private void committees() {
    List<Examencommissie> commissies = profiel.examencommissies();
    for (int i = 0; i < commissies.size(); i++) {
      String plek = "/examencommissies/" + i;
      int leden = commissies.get(i).leden().size();
      if (leden < KLEINSTE_COMMISSIE || leden % 2 == 0) {
        refuse(
            plek + "/leden",
            "Een examencommissie heeft een oneven aantal leden, ten minste drie. Hier staan er %d."
                .formatted(leden),
            law(WVO_2020, "2.60d", "2"));
      }
      if (commissies.size() > 1 && commissies.get(i).afdeling().isEmpty()) {
        refuse(plek, "Zet bij iedere examencommissie de afdeling als er meer dan één is.");
      }
      excludedMembers(plek, commissies.get(i).leden());
    }
  }

  private void excludedMembers(String plek, List<Commissielid> leden) {
    for (int j = 0; j < leden.size(); j++) {
      if (Functie.isUitgesloten(leden.get(j).functie())) {
        refuse(
            plek + "/leden/" + j + "/functie",
            "Geen lid van een examencommissie zijn: leden van het bevoegd gezag, de rector of directeur, leden van de medezeggenschapsraad, leerlingen en hun wettelijke vertegenwoordigers.",
            law(WVO_2020, "2.60d", "3"));
      }
    }
  }

  private void appeal() {
    Beroepscommissie commissie = profiel.commissieVanBeroep();
    String plek = "/commissie-van-beroep/";
    for (int i = 0; i < commissie.leden().size(); i++) {
      if (Functie.isSchoolleider(commissie.leden().get(i).functie())) {
        refuse(
            plek + "leden/" + i + "/functie",
            "De rector of directeur heeft geen zitting in de commissie van beroep.",
            law(WVO_2020, "2.63", "1"));
      }
    }
    if (commissie.beroepstermijnDagen() != BEROEPSTERMIJN) {
      refuse(
          plek + "beroepstermijn-dagen",
          "De beroepstermijn is vijf dagen; een school kan die niet korter of langer maken.",
          law(WVO_2020, "2.63", "2"));
    }
    if (commissie.beslistermijnWeken() != WEKEN) {
      refuse(
          plek + "beslistermijn-weken",
          "De commissie van beroep beslist binnen twee weken.",
          law(WVO_2020, "2.63", ""));
    }
    if (commissie.verdagingWeken() > WEKEN) {
      refuse(
          plek + "verdaging-weken",
          "De commissie van beroep kan haar beslissing ten hoogste twee weken uitstellen.",
          law(WVO_2020, "2.63", ""));
    }
  }

  private void choices() {
    if (number("te-laat-ce-minuten") != TE_LAAT_CE) {
      refuse(
          choice("te-laat-ce-minuten"),
          "Bij het centraal examen mag een kandidaat tot uiterlijk een half uur na het begin naar binnen.",
          law(UB, "3.20", "4"));
    }
    if (number("bewaren-ce-maanden") < BEWAREN_CE) {
      refuse(
          choice("bewaren-ce-maanden"),
          "Het werk van het centraal examen blijft ten minste zes maanden na de uitslag bewaard.",
          law(UB, "3.31", "1"));
    }
    if (Boolean.parseBoolean(profiel.keuzes().get("inhalen-kost-herkansing"))) {
      refuse(
          choice("inhalen-kost-herkansing"),
          "Inhalen bij ziekte of overmacht mag geen herkansing kosten, zo legt DUO de wet uit.",
          law(WVO_2020, "2.60", "1"));
    }
    int stage = number("maatschappelijke-stage-uren");
    if (stage > 0 && stage < STAGE) {
      refuse(
          choice("maatschappelijke-stage-uren"),
          "Een maatschappelijke stage die bij het examen hoort, is ten minste 30 uur.",
          law(UB, "3.10", ""));
    }
    profielwerkstuk();
  }

  /** The hours stand in the explanation by DUO, not in the law itself. */
  private void profielwerkstuk() {
    if (number("pws-uren-vmbo") < PWS_VMBO) {
      refuse(
          choice("pws-uren-vmbo"),
          "Het profielwerkstuk is in het vmbo ten minste 20 uur, zo legt DUO de wet uit.",
          law(WVO_2020, "2.53", "3"));
    }
    if (number("pws-uren-havo-vwo") < PWS_HAVO_VWO) {
      refuse(
          choice("pws-uren-havo-vwo"),
          "Het profielwerkstuk is op havo en vwo ten minste 80 uur, zo legt DUO de wet uit.",
          law(WVO_2020, "2.53", "3"));
    }
  }

  private void combination() {
    String plek = choice("combinatiecijfer-onderdelen");
    if (!profiel.onderdelen().isEmpty() && !profiel.heeft("havo") && !profiel.heeft("vwo")) {
      refuse(plek, "Een combinatiecijfer is er alleen op havo en vwo.", law(UB, "3.34", "2"));
    }
    if (profiel.onderdelen().contains("levensbeschouwing")
        && profiel.school().richting().equals("openbaar")) {
      refuse(
          plek,
          "Alleen een bijzondere school kan levensbeschouwing toevoegen aan het combinatiecijfer.",
          law(UB, "3.34", "2"));
    }
    if (profiel.onderdelen().contains("praktijkgericht-vak") && profiel.jaar() == EERSTE_JAAR) {
      refuse(
          plek,
          "De standaardteksten kennen een praktijkgericht vak in het combinatiecijfer pas vanaf schooljaar 2026-2027.");
    }
  }

  private void tasks() {
    if (profiel.taken().verdeling().isEmpty()) {
      return;
    }
    Taken taken = TakenReader.readPackaged();
    profiel
        .taken()
        .verdeling()
        .forEach(
            (id, rollen) ->
                taken
                    .objection(id, rollen)
                    .ifPresent(uitleg -> refuse("/taakomschrijving/wie-doet-wat/" + id, uitleg)));
  }

  private static Wetsartikel law(Regeling regeling, String artikel, String lid) {
    return new Wetsartikel(regeling, artikel, lid, "");
  }

  private int number(String keuze) {
    return Integer.parseInt(profiel.keuzes().get(keuze));
  }

  private static String choice(String keuze) {
    return "/keuzes/" + keuze;
  }

  private void refuse(String plek, String uitleg, Wetsartikel bron) {
    bezwaren.add(
        new Bezwaar(plek, "%s Dat staat in %s.".formatted(uitleg, bron.naam()), bron.naam()));
  }

  private void refuse(String plek, String uitleg) {
    bezwaren.add(new Bezwaar(plek, uitleg, ""));
  }
}
