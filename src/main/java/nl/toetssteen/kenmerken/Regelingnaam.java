package nl.toetssteen.kenmerken;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.kenmerken.Bestemming.Soort;
import nl.toetssteen.wet.Regeling;

/** Recognises the names of regulations next to the number of an article, in small letters. */
final class Regelingnaam {

  /**
   * Groups: ub, wvo (2020 or not said), eb, wms, wet ("de wet"), besluit ("het besluit"), ander.
   */
  private static final String NAAM =
      "(?:(?<ub>uitvoeringsbesluit(?:\\s+(?:van\\s+de\\s+)?(?:wvo|wet\\s+(?:op\\s+het\\s+)?voortgezet\\s+onderwijs|vo))?(?:[\\s-]*2020)?"
          + "|(?:ub|u\\.b\\.)(?:[\\s-]*wvo)?(?:[\\s-]*2020)?|uwvo(?:[\\s-]*2020)?|besluit\\s+wvo(?:[\\s-]*2020)?)"
          + "|(?<wvo>(?:wvo|wet\\s+(?:op\\s+het\\s+)?voortgezet\\s+onderwijs)(?<jaar>[\\s-]*2020)?)"
          + "|(?<eb>(?:eind)?examen\\s?besluit(?:\\s+(?:vo|voortgezet\\s+onderwijs))?(?:\\s+[12][0-9]{3})?)"
          + "|(?<wms>wms|wet\\s+medezeggenschap(?:\\s+(?:op\\s+)?scholen)?)"
          + "|(?<ander>awb|avg|atw|wec|web|wpo|bw|algemene\\s+(?:wet|termijnenwet|verordening)\\p{L}*|\\p{L}+wet|wetboek"
          + "|burgerlijk\\s+wetboek|wet\\s+(?:op|educatie|primair|college|toezicht|bescherming|gelijke|register)|beleidsregels?|inrichtingsbesluit|\\p{L}+besluit)"
          + "|(?<wet>(?<=(?:de|deze)\\s)wet)|(?<besluit>(?<=(?:het|dit)\\s)besluit))(?![\\p{L}\\p{N}])";

  private static final Pattern ERNA =
      compile(
          "[\\s,]*+(?:\\(\\s*)?(?:(?:van|uit|in|volgens|bij)\\s+)?(?:(?:de|het|deze|dit)\\s+)?"
              + NAAM);
  private static final Pattern ERVOOR = compile("(?<![\\p{L}\\p{N}])" + NAAM + "\\s*[,(:–-]*\\s*$");
  private static final int NAAM_BREEDTE = 70;

  private static final String STUK =
      "\\p{L}*(?:statuut|statuten|reglement|protocol|regeling|pta|pta's|programma|gids|handboek|beleid|beleidsplan|plan|cao|code"
          + "|document|overeenkomst|richtlijn|instructie|draaiboek|verdrag|convenant)";
  private static final Pattern EIGEN_ERNA =
      compile(
          "[\\s,]*+(?:van|uit|in)\\s+(?:(?:dit|deze|ons|onderhavige?|voorliggende?|hetzelfde)\\s+(?:\\p{L}+\\s+)?(?:\\p{L}*reglement|regeling|artikel|hoofdstuk|document|paragraaf|bijlage)"
              + "|het\\s+(?:examen)?reglement(?!\\s+(?:van|voor|op)\\s)|(?:hoofdstuk|paragraaf|bijlage)\\s)");
  private static final Pattern ANDER_ERNA =
      compile(
          "[\\s,]*+(?:van|uit|in|bij)\\s+(?:(?:de|het|ons|onze|een|haar|zijn)\\s+)?(?:\\p{L}+\\s+){0,2}?"
              + STUK
              + "(?![\\p{L}\\p{N}])");
  private static final Pattern ANDER_ERVOOR =
      compile("(?<!\\p{L})(?!examenreglement|reglement)" + STUK + "\\s*[,(:–-]*\\s*$");

  private final Regeling wet;
  private final Regeling besluit;

  /**
   * Creates the recogniser for one document.
   *
   * @param wet what the document calls "de wet"; null when it does not say
   * @param besluit what it calls "het besluit"; null when it does not say
   */
  Regelingnaam(Regeling wet, Regeling besluit) {
    this.wet = wet;
    this.besluit = besluit;
  }

  private static Pattern compile(String patroon) {
    return Pattern.compile(patroon, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /**
   * Tells what an article is of, by the words behind its number.
   *
   * @param punt whether the number has a point, as in the laws of today
   */
  Bestemming after(String tekst, int plek, boolean punt) {
    Matcher eigen = at(EIGEN_ERNA, tekst, plek);
    if (eigen.lookingAt()) {
      return new Bestemming(Soort.EIGEN, null, plek);
    }
    Matcher naam = at(ERNA, tekst, plek);
    if (naam.lookingAt()) {
      return law(naam, punt, naam.end());
    }
    Matcher ander = at(ANDER_ERNA, tekst, plek);
    return ander.lookingAt() ? new Bestemming(Soort.ANDER, null, plek) : Bestemming.GEEN;
  }

  /** Tells what an article is of, by the words right before it. */
  Bestemming before(String tekst, int plek, boolean punt) {
    String ervoor = tekst.substring(Math.max(0, plek - NAAM_BREEDTE), plek);
    Matcher naam = ERVOOR.matcher(ervoor);
    if (naam.find() && (regulation(naam, false) != null || naam.group("ander") != null)) {
      return law(naam, punt, 0);
    }
    return ANDER_ERVOOR.matcher(ervoor).find()
        ? new Bestemming(Soort.ANDER, null, 0)
        : Bestemming.GEEN;
  }

  private static Matcher at(Pattern patroon, String tekst, int plek) {
    return patroon.matcher(tekst).region(plek, tekst.length()).useTransparentBounds(true);
  }

  private Bestemming law(Matcher naam, boolean punt, int tot) {
    Regeling regeling = regulation(naam, punt);
    return new Bestemming(regeling == null ? Soort.ANDER : Soort.WET, regeling, tot);
  }

  private Regeling regulation(Matcher naam, boolean punt) {
    if (naam.group("ub") != null) {
      return Regeling.UB;
    } else if (naam.group("wvo") != null) {
      return punt || naam.group("jaar") != null ? Regeling.WVO_2020 : Regeling.OUDE_WVO;
    } else if (naam.group("eb") != null) {
      return Regeling.EINDEXAMENBESLUIT;
    } else if (naam.group("wms") != null) {
      return Regeling.WMS;
    } else if (naam.group("wet") != null) {
      return wet == null && punt ? Regeling.WVO_2020 : wet;
    } else if (naam.group("besluit") != null) {
      return besluit == null && punt ? Regeling.UB : besluit;
    }
    return null;
  }
}
