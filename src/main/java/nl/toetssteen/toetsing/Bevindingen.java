package nl.toetssteen.toetsing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.toetssteen.checklist.Aanpassing;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Vindplaats;

/** Words what was found for a requirement. */
final class Bevindingen {

  private static final String SLECHT_GELEZEN = "slecht-gelezen";

  /** Reason of a requirement that the school does not want to be checked. */
  static final String UITGEZET = "uitgezet";

  private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String NIET_GENOEMD = "niet-genoemd";

  private Bevindingen() {}

  static Bevinding of(Eis eis, Uitkomst uitkomst, String reden, List<Vindplaats> plaatsen) {
    return of(eis, uitkomst, reden, plaatsen, "");
  }

  /** Words an outcome; {@code toelichting} is what the places found say about themselves. */
  static Bevinding of(
      Eis eis, Uitkomst uitkomst, String reden, List<Vindplaats> plaatsen, String toelichting) {
    String uitleg =
        message(eis, uitkomst, reden)
            .replace("{toelichting}", toelichting)
            .replace("{gevonden}", quote(plaatsen, 0))
            .replace("{tegenover}", quote(plaatsen, 1));
    return finding(eis, uitkomst, reden, plaatsen, uitleg.strip());
  }

  /** Words what was concluded about a subject or a toets. */
  static Bevinding ofVak(Eis eis, Vakoordeel oordeel, Betreft betreft, List<Vindplaats> plaatsen) {
    boolean stil = oordeel.uitkomst() == Uitkomst.ONTBREEKT;
    Uitkomst uitkomst = stil ? eis.bijStilte() : oordeel.uitkomst();
    String reden = oordeel.reden().isEmpty() ? uitkomst.toString() : oordeel.reden();
    String uitleg = message(eis, uitkomst, reden).replace("{gevonden}", quote(plaatsen, 0));
    for (Map.Entry<String, String> invulling : oordeel.invulling().entrySet()) {
      uitleg = uitleg.replace("{" + invulling.getKey() + "}", invulling.getValue());
    }
    return finding(eis, uitkomst, reden, plaatsen, uitleg.strip()).over(betreft);
  }

  /** Words a clash between documents. */
  static Bevinding ofBotsing(Eis eis, Samentoetser.Botsing botsing) {
    String uitleg =
        message(eis, botsing.dan(), botsing.reden())
            .replace("{woorden}", botsing.woorden())
            .replace("{gevonden}", quote(botsing.plaatsen(), 0))
            .replace("{tegenover}", quote(botsing.plaatsen(), 1));
    return finding(eis, botsing.dan(), botsing.reden(), botsing.plaatsen(), uitleg);
  }

  private static String quote(List<Vindplaats> plaatsen, int nr) {
    return nr < plaatsen.size() ? plaatsen.get(nr).citaat().tekst() : "";
  }

  /** Words the outcome of a document that is silent, with the article that comes nearest. */
  static Bevinding silence(Eis eis, Nabij dichtstbij) {
    Uitkomst uitkomst = eis.bijStilte();
    String reden = uitkomst == Uitkomst.NIET_VAN_TOEPASSING ? NIET_GENOEMD : uitkomst.toString();
    String uitleg = message(eis, uitkomst, uitkomst == Uitkomst.VOLDOET ? "stilte" : reden);
    boolean zoekend = uitkomst == Uitkomst.ONTBREEKT || uitkomst == Uitkomst.HANDMATIG;
    if (!zoekend || dichtstbij.equals(Nabij.NERGENS)) {
      return finding(eis, uitkomst, reden, List.of(), uitleg);
    }
    uitleg += " Het dichtst in de buurt komt " + dichtstbij.naam() + ".";
    return finding(eis, uitkomst, reden, new Plek(List.of(), dichtstbij.eid()), uitleg);
  }

  /** Words an outcome that may not hold, because part of the document was not read well. */
  static Bevinding uncertain(Eis eis, Bevinding bevinding, String waarom) {
    return finding(
            eis,
            Uitkomst.HANDMATIG,
            SLECHT_GELEZEN,
            new Plek(bevinding.vindplaatsen(), bevinding.dichtstbij()),
            bevinding.uitleg() + " " + waarom)
        .over(bevinding.betreft());
  }

  /** Words a requirement that the school does not want to be checked. */
  static Bevinding switchedOff(Eis eis, Aanpassing aanpassing) {
    String uitleg = "Uw school controleert deze eis niet. Reden: " + aanpassing.reden();
    return finding(eis, Uitkomst.NIET_VAN_TOEPASSING, UITGEZET, List.of(), uitleg);
  }

  /** Adds to a finding why the school gave the requirement another level. */
  static Bevinding adjusted(Bevinding bevinding, Aanpassing aanpassing) {
    return bevinding.metUitleg(
        "%s Uw school: niveau “%s”. Reden: %s"
            .formatted(bevinding.uitleg(), bevinding.niveau(), aanpassing.reden()));
  }

  private static String message(Eis eis, Uitkomst uitkomst, String reden) {
    String melding = eis.meldingen().get(reden);
    return melding != null
        ? melding
        : eis.meldingen().getOrDefault(uitkomst.toString(), standard(uitkomst, reden));
  }

  private static String standard(Uitkomst uitkomst, String reden) {
    return switch (uitkomst) {
      case VOLDOET -> "Dit onderwerp is goed geregeld.";
      case NIET_VAN_TOEPASSING ->
          reden.equals(NIET_GENOEMD)
              ? "Dit document noemt dit onderwerp niet. Dat hoeft ook niet."
              : "Deze eis geldt niet voor de schoolsoorten van dit document.";
      case ONTBREEKT -> "Dit onderwerp is niet gevonden in het document.";
      case ONVOLLEDIG -> "Dit onderwerp staat er, maar is niet volledig.";
      case STRIJDIG -> "Deze bepaling wijkt af van de regel.";
      case HANDMATIG -> byHand(reden);
    };
  }

  private static String byHand(String reden) {
    return switch (reden) {
      case Documenttoetser.GEEN_TOETSEN ->
          "In dit document zijn geen tabellen met toetsen herkend. Beoordeel dit zelf.";
      case Vaktoetser.ZONDER_VAK ->
          "Bij deze toetsen is niet gevonden van welk vak ze zijn. Zijn ze van meer vakken,"
              + " beoordeel dit dan zelf per vak.";
      default -> "Beoordeel dit zelf: het document geeft geen duidelijk antwoord.";
    };
  }

  /** Holds where something was found, or else the eId of the article where it would belong. */
  private record Plek(List<Vindplaats> plaatsen, String dichtstbij) {}

  private static Bevinding finding(
      Eis eis, Uitkomst uitkomst, String reden, List<Vindplaats> plaatsen, String uitleg) {
    return finding(eis, uitkomst, reden, new Plek(plaatsen, ""), uitleg);
  }

  private static Bevinding finding(
      Eis eis, Uitkomst uitkomst, String reden, Plek plek, String uitleg) {
    Ernst ernst = Ernst.van(uitkomst, eis.niveau());
    boolean actie = ernst != Ernst.GEEN;
    return new Bevinding(
        eis.id(),
        eis.titel(),
        eis.niveau(),
        Betreft.ALLES,
        uitkomst,
        ernst,
        reden,
        eis.grondslag(),
        plek.plaatsen(),
        plek.dichtstbij(),
        uitleg,
        actie ? eis.advies() : "",
        actie ? eis.voorstel() : "",
        fingerprint(eis, uitkomst, plek.plaatsen()));
  }

  private static String fingerprint(Eis eis, Uitkomst uitkomst, List<Vindplaats> plaatsen) {
    String citaat = plaatsen.isEmpty() ? "" : plaatsen.get(0).citaat().tekst();
    String kern = GEEN_WOORD.matcher(citaat.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return hash(eis.id() + "|" + uitkomst + "|" + kern);
  }

  /** Gives a part of a document a fingerprint of its own. */
  static String fingerprint(String geheel, Betreft deel) {
    return deel.equals(Betreft.ALLES) ? geheel : hash(geheel + "|" + deel.omschrijving());
  }

  private static String hash(String tekst) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
