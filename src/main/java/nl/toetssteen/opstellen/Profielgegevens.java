package nl.toetssteen.opstellen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Adres;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Beroepscommissie;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Commissielid;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Examencommissie;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.School;
import nl.toetssteen.opstellen.tekst.Gegevens;
import nl.toetssteen.rapport.Datum;

/** Makes of a profile the values with which the standard sections are filled, under their names. */
final class Profielgegevens {

  /** What a choice counts follows from the end of its name. */
  private static final Map<String, List<String>> EENHEDEN =
      Map.of(
          "weken", List.of("week", "weken"),
          "dagen", List.of("schooldag", "schooldagen"),
          "maanden", List.of("maand", "maanden"),
          "minuten", List.of("minuut", "minuten"));

  private static final Map<String, String> ONDERDELEN =
      Map.of(
          "literatuur", "literatuur",
          "anw", "algemene natuurwetenschappen (anw)",
          "levensbeschouwing", "levensbeschouwing",
          "praktijkgericht-vak", "het praktijkgerichte vak");

  private final Schoolprofiel profiel;
  private final Map<String, String> waarden = new HashMap<>();
  private final Map<String, List<Gegevens>> lijsten = new HashMap<>();

  private Profielgegevens(Schoolprofiel profiel) {
    this.profiel = profiel;
  }

  static Gegevens of(Schoolprofiel profiel) {
    Profielgegevens gegevens = new Profielgegevens(profiel);
    gegevens.addSchool();
    gegevens.addSchoolsoorten();
    gegevens.addChoices();
    gegevens.addPeople();
    gegevens.addAppeal();
    return new Gegevens(Set.copyOf(profiel.schoolsoorten()), gegevens.waarden, gegevens.lijsten);
  }

  private void addSchool() {
    School school = profiel.school();
    waarden.put("school", school.naam());
    waarden.put("leider", school.leiding());
    waarden.put("leiding", school.leiding());
    waarden.put("richting", school.richting());
    waarden.put("brin", school.brin());
    waarden.put("telefoon", school.telefoon());
    waarden.put("email", school.email());
    waarden.put("website", school.website());
    waarden.put("adres", line(school.adres()));
    waarden.put("stichting", profiel.bevoegdGezag().naam());
    waarden.put(
        "bestuur", profiel.bevoegdGezag().orgaan() + " van " + profiel.bevoegdGezag().naam());
    waarden.put("schooljaar", profiel.schooljaar());
    waarden.put("examenjaar", String.valueOf(profiel.jaar() + 1));
    waarden.put(
        "vastgesteld", profiel.vastgesteld().map(v -> Datum.lang(v.vastgesteld())).orElse(""));
  }

  private void addSchoolsoorten() {
    List<String> eigen = profiel.schoolsoorten();
    waarden.put("schoolsoorten", Woorden.opsomming(eigen));
    waarden.put(
        "vmbo",
        Schoolsoort.opsomming(
            eigen, Schoolsoort.BB, Schoolsoort.KB, Schoolsoort.GL, Schoolsoort.TL));
    waarden.put("bb-kb", Schoolsoort.opsomming(eigen, Schoolsoort.BB, Schoolsoort.KB));
    waarden.put("gl-tl", Schoolsoort.opsomming(eigen, Schoolsoort.GL, Schoolsoort.TL));
    waarden.put(
        "bb-kb-gl", Schoolsoort.opsomming(eigen, Schoolsoort.BB, Schoolsoort.KB, Schoolsoort.GL));
    waarden.put("havo-vwo", Schoolsoort.opsomming(eigen, Schoolsoort.HAVO, Schoolsoort.VWO));
    boolean vmbo = profiel.heeft("vmbo");
    boolean havo = profiel.heeft("havo");
    boolean vwo = profiel.heeft("vwo");
    waarden.put("bb-kb-of", waarden.get("bb-kb").replace(" en ", " of "));
    waarden.put("havo-vwo-of", waarden.get("havo-vwo").replace(" en ", " of "));
    waarden.put("vmbo-en-havo", String.valueOf(vmbo && havo));
    waarden.put("vmbo-en-havo-vwo", String.valueOf(vmbo && (havo || vwo)));
    waarden.put("vwo-en-andere", String.valueOf(vwo && (vmbo || havo)));
    waarden.put("meer-schoolsoorten", String.valueOf(eigen.size() > 1));
    lijsten.put("schoolsoorten", eigen.stream().map(Profielgegevens::schoolsoort).toList());
    lijsten.put(
        "cohorten",
        profiel.cohorten().stream()
            .map(c -> Gegevens.item(Map.of("soort", c.schoolsoort(), "cohort", c.jaren())))
            .toList());
    waarden.put("heeft-cohorten", String.valueOf(!profiel.cohorten().isEmpty()));
  }

  private static Gegevens schoolsoort(String code) {
    Schoolsoort soort = Schoolsoort.of(code);
    return Gegevens.item(
        Map.of(
            "soort", soort.code(),
            "soort-voluit", soort.voluit(),
            "soort-met-lidwoord", soort.metLidwoord(),
            "leerjaren", soort.leerjaren(),
            "begin", soort.begin()));
  }

  private void addChoices() {
    profiel.keuzes().forEach(this::addChoice);
    int herkansingen = Integer.parseInt(profiel.keuzes().get("herkansingen"));
    waarden.put("herkansingen", Woorden.aantal(herkansingen, "toets", "toetsen"));
    waarden.put(
        "te-laat-se-kan", String.valueOf(!waarden.get("te-laat-se-minuten-getal").equals("0")));
    waarden.put(
        "heeft-stage", String.valueOf(!waarden.get("maatschappelijke-stage-uren").equals("0")));
    int periodes = Integer.parseInt(profiel.keuzes().get("periodes"));
    waarden.put("periodes", Woorden.aantal(periodes, "periode", "periodes"));
    waarden.put("heeft-onderdelen", String.valueOf(!profiel.onderdelen().isEmpty()));
    lijsten.put(
        "onderdelen",
        profiel.onderdelen().stream()
            .map(onderdeel -> Gegevens.item(Map.of("onderdeel", ONDERDELEN.get(onderdeel))))
            .toList());
    lijsten.put(
        "toetsvormen",
        profiel.toetsvormen().stream()
            .map(vorm -> Gegevens.item(Map.of("code", vorm.code(), "vorm", vorm.naam())))
            .toList());
  }

  /** Adds a choice; one that is counted with its unit, and apart as the bare number. */
  private void addChoice(String naam, String waarde) {
    List<String> eenheid = EENHEDEN.get(naam.substring(naam.lastIndexOf('-') + 1));
    if (eenheid == null) {
      waarden.put(naam, waarde);
    } else {
      int aantal = Integer.parseInt(waarde);
      waarden.put(naam, Woorden.aantal(aantal, eenheid.get(0), eenheid.get(1)));
      waarden.put(naam + "-getal", waarde);
    }
  }

  private void addPeople() {
    lijsten.put(
        "examensecretarissen",
        profiel.examensecretarissen().stream()
            .map(
                s ->
                    Gegevens.item(
                        Map.of(
                            "secretaris",
                            s.naam()
                                + (s.afdeling().isEmpty() ? "" : ", voor " + s.afdeling())
                                + (s.email().isEmpty() ? "" : ", " + s.email()))))
            .toList());
    waarden.put("heeft-secretarissen", String.valueOf(!profiel.examensecretarissen().isEmpty()));
    lijsten.put(
        "examencommissies",
        profiel.examencommissies().stream().map(Profielgegevens::committee).toList());
    waarden.put("meer-examencommissies", String.valueOf(profiel.examencommissies().size() > 1));
  }

  private static Gegevens committee(Examencommissie commissie) {
    return Gegevens.item(
        Map.of(
            "afdeling", commissie.afdeling(),
            "aantal-leden", Woorden.aantal(commissie.leden().size(), "lid", "leden")),
        Map.of("leden", members(commissie.leden())));
  }

  private static List<Gegevens> members(List<Commissielid> leden) {
    return leden.stream()
        .map(
            lid ->
                Gegevens.item(
                    Map.of("lid", lid.functie() + (lid.naam().isEmpty() ? "" : ": " + lid.naam()))))
        .toList();
  }

  private void addAppeal() {
    Beroepscommissie commissie = profiel.commissieVanBeroep();
    waarden.put("beroep-adres", line(commissie.adres()));
    waarden.put("beroep-email", commissie.email());
    waarden.put("beroep-aantal-leden", Woorden.aantal(commissie.leden().size(), "lid", "leden"));
    waarden.put(
        "beroep-verdaging",
        commissie.verdagingWeken() == 0
            ? ""
            : Woorden.aantal(commissie.verdagingWeken(), "week", "weken"));
    lijsten.put("beroepsleden", members(commissie.leden()));
  }

  private static String line(Adres adres) {
    return adres == null ? "" : adres.regel();
  }
}
