package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Eis.Geldigheid;
import nl.toetssteen.checklist.Eis.Voorbeeld;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Proefverwoording;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.checklist.Verwoording;
import nl.toetssteen.checklist.Zinsdeel;
import nl.toetssteen.rapport.Eisblad.Alinea;
import nl.toetssteen.rapport.Eisblad.Eislink;
import nl.toetssteen.rapport.Eisblad.Link;
import nl.toetssteen.rapport.Eisblad.Punt;
import nl.toetssteen.rapport.Eisblad.Regel;
import nl.toetssteen.rapport.Eisblad.Sectie;
import nl.toetssteen.rapport.Eisblad.Stukje;
import nl.toetssteen.rapport.Eisblad.Tekstblok;

/** Makes of requirements what a person can read: a page for each, and a list of all. */
public final class EisbladBouwer {

  private static final Pattern MERK = Pattern.compile("\\[\\[(.*?)\\]\\]", Pattern.DOTALL);

  private EisbladBouwer() {}

  /** Makes the page of a requirement. */
  public static Eisblad page(Eis eis) {
    List<Sectie> secties = new ArrayList<>();
    secties.add(new Sectie("", level(eis)));
    secties.add(new Sectie("Grondslag", sources(eis)));
    secties.add(new Sectie("Voor wie en sinds wanneer", validity(eis.geldt())));
    secties.add(new Sectie("Als er niets over staat", silence(eis)));
    secties.add(new Sectie("Wat de school kan doen", advice(eis)));
    secties.add(new Sectie("Voorbeelden", examples(eis)));
    secties.add(new Sectie("Wat Toetssteen zoekt", judgments(eis)));
    if (!eis.behalve().isEmpty()) {
      secties.add(new Sectie("Wat niet telt", exceptions(eis)));
    }
    secties.add(new Sectie("Wijzigingen", changes(eis)));
    return new Eisblad(eis.titel(), secties);
  }

  /** Makes the list of requirements, by subject. */
  public static Eisblad index(List<Eis> eisen) {
    Map<String, List<Regel>> perOnderwerp = new TreeMap<>();
    for (Eis eis : eisen) {
      perOnderwerp
          .computeIfAbsent(subject(eis.id()), o -> new ArrayList<>())
          .add(new Eislink("%s (%s)".formatted(eis.titel(), eis.niveau()), eis.id()));
    }
    List<Sectie> secties = new ArrayList<>();
    secties.add(
        new Sectie(
            "",
            List.of(
                new Alinea(
                    "Dit zijn alle eisen waarop Toetssteen een examenreglement, een PTA of de taakomschrijving van"
                        + " een examensecretaris controleert. Bij elke eis staat waar hij op rust, wat er wordt gezocht, en voorbeelden."))));
    perOnderwerp.forEach((onderwerp, regels) -> secties.add(new Sectie(onderwerp, regels)));
    return new Eisblad("De eisen", secties);
  }

  /** Gives the subject in the id of a requirement: "beroep" of "er.beroep.termijn". */
  private static String subject(String id) {
    String[] delen = id.split("\\.", -1);
    if (delen[0].equals("samen")) {
      return "Reglement en PTA samen";
    }
    if (delen[0].equals("tk")) {
      return "Taakomschrijving van de examensecretaris";
    }
    if (delen[0].equals("pta")) {
      return delen.length < 3 ? "PTA" : "PTA, " + delen[1];
    }
    String onderwerp = delen[delen.length < 2 ? 0 : 1].replace('-', ' ');
    return onderwerp.length() <= 3
        ? onderwerp.toUpperCase(Locale.ROOT)
        : Character.toUpperCase(onderwerp.charAt(0)) + onderwerp.substring(1);
  }

  private static List<Regel> level(Eis eis) {
    return List.of(
        new Alinea("Eis: " + eis.id()),
        new Alinea("Niveau: %s (%s)".formatted(eis.niveau(), eis.niveau().omschrijving())));
  }

  private static List<Regel> sources(Eis eis) {
    if (eis.grondslag().isEmpty()) {
      return List.of(new Alinea("Deze eis rust niet op een artikel van de wet."));
    }
    return eis.grondslag().stream().<Regel>map(a -> new Link(a.naam(), a.url())).toList();
  }

  private static List<Regel> validity(Geldigheid geldt) {
    String scholen =
        geldt.schoolsoorten().isEmpty()
            ? "alle schoolsoorten"
            : String.join(", ", geldt.schoolsoorten().stream().sorted().toList());
    String sinds =
        geldt.vanaf() == null
            ? "De eis geldt altijd"
            : "De eis geldt sinds " + Datum.lang(geldt.vanaf());
    String tot =
        geldt.tot() == null ? "." : ", en niet meer vanaf " + Datum.lang(geldt.tot()) + ".";
    return List.of(
        new Alinea("Voor %s van %s.".formatted(document(geldt.document()), scholen)),
        new Alinea(sinds + tot));
  }

  private static String document(String soort) {
    return switch (soort) {
      case "beide" -> "het examenreglement en het PTA samen";
      case "pta" -> "het PTA";
      case "taakomschrijving" -> "de taakomschrijving van de examensecretaris";
      default -> "het " + soort;
    };
  }

  private static List<Regel> judgments(Eis eis) {
    List<Regel> regels = new ArrayList<>();
    eis.programma().ifPresent(proef -> regels.add(new Punt(Proefverwoording.of(proef))));
    eis.samen()
        .ifPresent(proef -> Proefverwoording.of(proef).forEach(deel -> regels.add(new Punt(deel))));
    if (eis.oordelen().isEmpty()) {
      return regels;
    }
    if (eis.programma().isPresent()) {
      regels.add(
          new Alinea(
              "Wat de tekst buiten de toetsen zegt, telt ook, en geldt voor alle vakken. Wat bij één vak"
                  + " staat, geldt alleen voor dat vak."));
    }
    regels.add(
        new Alinea(
            "Tussen “ ” staan begrippen: alle manieren waarop scholen dat schrijven, tellen mee."
                + " Strijdig gaat voor voldoet, en voldoet voor onvolledig."));
    for (int i = 0; i < eis.oordelen().size(); i++) {
      Oordeel oordeel = eis.oordelen().get(i);
      Zinsdeel deel = Verwoording.of(oordeel);
      List<Zinsdeel> onder = new ArrayList<>(deel.delen());
      String vanaf = oordeel.vanaf() == null ? "" : ", vanaf " + Datum.lang(oordeel.vanaf());
      message(eis, oordeel.sleutel())
          .ifPresent(m -> onder.add(Zinsdeel.of("Dan zegt het rapport: " + m)));
      regels.add(
          new Punt(new Zinsdeel("Oordeel %d%s: %s".formatted(i + 1, vanaf, deel.tekst()), onder)));
    }
    return regels;
  }

  private static Optional<String> message(Eis eis, String sleutel) {
    return Optional.ofNullable(eis.meldingen().get(sleutel))
        .map(melding -> melding.replace("{gevonden}", "…"));
  }

  private static List<Regel> exceptions(Eis eis) {
    List<Regel> regels = new ArrayList<>();
    regels.add(new Alinea("Een zin telt niet mee als dit erin of eromheen staat:"));
    eis.behalve().forEach(v -> regels.add(new Punt(Verwoording.of(v))));
    return regels;
  }

  private static List<Regel> silence(Eis eis) {
    Uitkomst uitkomst = eis.bijStilte();
    String sleutel =
        switch (uitkomst) {
          case VOLDOET -> "stilte";
          case NIET_VAN_TOEPASSING -> "niet-genoemd";
          default -> uitkomst.toString();
        };
    String melding = message(eis, sleutel).map(m -> " Het rapport zegt: " + m).orElse("");
    return List.of(
        new Alinea(
            "Staat er niets over in het document, dan is de uitkomst: %s.%s"
                .formatted(uitkomst, melding)));
  }

  private static List<Regel> advice(Eis eis) {
    List<Regel> regels = new ArrayList<>();
    regels.add(new Alinea(eis.advies()));
    if (!eis.voorstel().isEmpty()) {
      regels.add(new Alinea("Voorstel voor de tekst:"));
      regels.add(new Tekstblok(List.of(new Stukje(eis.voorstel(), false))));
    }
    return regels;
  }

  private static List<Regel> examples(Eis eis) {
    List<Regel> regels = new ArrayList<>();
    regels.add(new Alinea("Gemarkeerd is het citaat dat Toetssteen moet vinden."));
    for (Voorbeeld voorbeeld : eis.voorbeelden()) {
      regels.add(new Alinea("Uitkomst: " + voorbeeld.uitkomst()));
      regels.add(new Tekstblok(pieces(voorbeeld.tekst())));
    }
    return regels;
  }

  private static List<Stukje> pieces(String tekst) {
    List<Stukje> stukjes = new ArrayList<>();
    Matcher m = MERK.matcher(tekst);
    int vorig = 0;
    while (m.find()) {
      stukjes.add(new Stukje(tekst.substring(vorig, m.start()), false));
      stukjes.add(new Stukje(m.group(1), true));
      vorig = m.end();
    }
    stukjes.add(new Stukje(tekst.substring(vorig), false));
    return stukjes;
  }

  private static List<Regel> changes(Eis eis) {
    if (eis.wijzigingen().isEmpty()) {
      return List.of(new Alinea("Er is nog niets veranderd sinds deze eis in gebruik is."));
    }
    return eis.wijzigingen().stream()
        .<Regel>map(w -> new Punt(Zinsdeel.of(Datum.lang(w.datum()) + ": " + w.wat())))
        .toList();
  }
}
