package nl.toetssteen.toetsing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Eis.Geldigheid;
import nl.toetssteen.checklist.Eis.Voorbeeld;
import nl.toetssteen.checklist.Niveau;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Oordeel.Omvang;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.checklist.Voorwaarde;
import nl.toetssteen.checklist.Voorwaarde.HeeftBegrip;

/**
 * Makes small requirements.
 *
 * @param schoolsoorten for which it applies; empty for all
 * @param waar concepts of its subject
 */
record Proefeis(
    Uitkomst bijStilte,
    Set<String> schoolsoorten,
    List<String> waar,
    List<Voorwaarde> behalve,
    List<Oordeel> oordelen,
    Map<String, String> meldingen) {

  static Proefeis met(Oordeel... oordelen) {
    return new Proefeis(
        Uitkomst.ONTBREEKT,
        Set.of(),
        List.of("onderwerp", "goed"),
        List.of(),
        List.of(oordelen),
        Map.of());
  }

  /** Concludes an outcome from a concept in a sentence. */
  static Oordeel oordeel(String begrip, Uitkomst dan) {
    return new Oordeel(Omvang.ZIN, new HeeftBegrip(begrip, null), null, dan, "", null);
  }

  Proefeis bijStilte(Uitkomst uitkomst) {
    return new Proefeis(uitkomst, schoolsoorten, waar, behalve, oordelen, meldingen);
  }

  Proefeis voor(String schoolsoort) {
    return new Proefeis(bijStilte, Set.of(schoolsoort), waar, behalve, oordelen, meldingen);
  }

  Proefeis over(String onderwerp) {
    return new Proefeis(bijStilte, schoolsoorten, List.of(onderwerp), behalve, oordelen, meldingen);
  }

  Proefeis behalve(Voorwaarde uitzondering) {
    return new Proefeis(bijStilte, schoolsoorten, waar, List.of(uitzondering), oordelen, meldingen);
  }

  Proefeis meldt(String sleutel, String tekst) {
    return new Proefeis(bijStilte, schoolsoorten, waar, behalve, oordelen, Map.of(sleutel, tekst));
  }

  Eis eis() {
    return eis(new Geldigheid("examenreglement", schoolsoorten, null, null));
  }

  Eis eis(Geldigheid geldt, Voorbeeld... voorbeelden) {
    return new Eis(
        "er.proef",
        "Proef",
        Niveau.WETTELIJK,
        List.of(),
        geldt,
        bijStilte,
        waar,
        behalve,
        Optional.empty(),
        Optional.empty(),
        oordelen,
        meldingen,
        "Doe iets.",
        "Neem dit over.",
        List.of(voorbeelden),
        List.of());
  }
}
