package nl.toetssteen.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Samenproef.Paar;
import nl.toetssteen.checklist.Samenproef.Toetskenmerk;

/** Says in plain Dutch how toetsen, and two documents, are held against a requirement. */
public final class Proefverwoording {

  private Proefverwoording() {}

  /** Words what is asked of the toetsen of a PTA. */
  public static Zinsdeel of(Programmaproef proef) {
    String wat =
        switch (proef.soort()) {
          case CELLEN -> "er staat iets in " + columns(proef) + words(proef);
          case GEEN_BEGRIP -> "de rij noemt niet " + concepts(proef);
          case WEGING_SOM ->
              "de weging telt op tot 100, over het hele vak of per leerjaar; wegingsfactoren hoeven"
                  + " niet op te tellen";
          case DEKKING ->
              "elk domein dat volgens het examenprogramma in het schoolexamen moet, staat bij een"
                  + " toets";
          case DOMEIN_BESTAAT -> "elk genoemd domein staat in het examenprogramma";
          case CODE_UNIEK ->
              "geen code hoort bij twee toetsen van hetzelfde leerjaar, en als de codes over de"
                  + " leerjaren doortellen ook niet bij twee toetsen van verschillende leerjaren";
          case BEOORDELING -> "de beoordeling (cijfer of letters) past bij het vak";
          case EIGEN_STOF -> "stof die de school zelf heeft gekozen, is zo aangegeven";
          case CENTRAAL_EXAMEN ->
              "een vak zonder centraal examen heeft geen stof voor dat examen, en wat er over het"
                  + " centraal examen van een vak staat, klopt";
          case VAK_AANWEZIG -> "er zijn toetsen voor " + String.join(" of ", proef.vakken());
          case SCHOOLJAAR -> "een kolom noemt bij de toetsen het schooljaar of het cohort";
        };
    String wie = proef.perToets() ? "Per toets" : "Per vak";
    String behalve =
        proef.behalve().isEmpty()
            ? ""
            : ". Bij deze vormen hoeft dat niet: " + String.join(", ", proef.behalve());
    return Zinsdeel.of("%s: %s%s.".formatted(wie, wat, behalve));
  }

  private static String columns(Programmaproef proef) {
    return proef.kolommen().size() == 1
        ? "de kolom " + proef.kolommen().get(0)
        : "een van de kolommen " + String.join(", ", proef.kolommen());
  }

  private static String words(Programmaproef proef) {
    return proef.begrippen().isEmpty() ? "" : ", of de rij noemt " + concepts(proef);
  }

  private static String concepts(Programmaproef proef) {
    return String.join(
        " of ", proef.begrippen().stream().map(b -> "“" + b.replace('-', ' ') + "”").toList());
  }

  /** Words what a reglement and a PTA must not say against each other. */
  public static List<Zinsdeel> of(Samenproef proef) {
    return switch (proef.soort()) {
      case UITSPRAKEN -> proef.paren().stream().map(Proefverwoording::of).toList();
      case SCHOOLJAAR -> List.of(Zinsdeel.of("Reglement en PTA noemen hetzelfde schooljaar."));
      case PERIODES ->
          List.of(Zinsdeel.of("Het PTA noemt geen periode die het reglement niet kent."));
      case TOETSVORMEN ->
          List.of(
              Zinsdeel.of(
                  "Elke code voor een toetsvorm in het PTA is uitgelegd, in het PTA of het"
                      + " reglement."));
      case COMBINATIECIJFER ->
          List.of(
              Zinsdeel.of("Reglement en PTA noemen dezelfde onderdelen van het combinatiecijfer."));
    };
  }

  private static Zinsdeel of(Paar paar) {
    List<Zinsdeel> delen = new ArrayList<>();
    add(delen, "het reglement zegt:", paar.reglement());
    add(delen, "het reglement zegt niet:", paar.reglementNiet());
    add(delen, "het PTA zegt:", paar.pta());
    if (paar.toetsen() != null) {
      delen.add(Zinsdeel.of(of(paar.toetsen())));
    }
    return new Zinsdeel(paar.dan() + ", als dit alles zo is:", delen);
  }

  private static void add(List<Zinsdeel> delen, String wie, Oordeel uitspraak) {
    Stream.ofNullable(uitspraak)
        .map(u -> new Zinsdeel(wie, List.of(Verwoording.of(u.als()))))
        .forEach(delen::add);
  }

  private static String of(Toetskenmerk toetsen) {
    String vorm = toetsen.vorm().isEmpty() ? "een toets" : "een toets met vorm " + toetsen.vorm();
    return "het PTA heeft %s die %sherkansbaar is"
        .formatted(vorm, toetsen.herkansbaar() ? "" : "niet ");
  }
}
