package nl.toetssteen.kenmerken;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.document.Document;

/**
 * Counts what in a document tells what it is.
 *
 * @param titelReglement whether the title calls it an examenreglement
 * @param titelPta whether the title calls it a PTA
 * @param taken what tells that it sets out the work of the examensecretaris
 * @param andereTitel what else the title calls it ("leerlingenstatuut"); empty when it does not
 * @param overExamens whether it speaks of exams as often as any examenreglement does
 * @param brief whether it opens as a letter does
 * @param artikelen numbered articles
 * @param onderwerpen how many of the fixed subjects of an examenreglement the running text names
 * @param toetstabellen tables with the head of a PTA
 * @param vakken how many school subjects have a heading
 * @param wegingen how often the text speaks of weights
 * @param slecht whether at least half of the pages was read badly
 */
record Aanwijzingen(
    boolean titelReglement,
    boolean titelPta,
    Taakaanwijzing taken,
    String andereTitel,
    boolean overExamens,
    boolean brief,
    int artikelen,
    int onderwerpen,
    int toetstabellen,
    int vakken,
    int wegingen,
    boolean slecht) {

  /** What any examenreglement arranges; each with the ways to write it, in small letters. */
  static final List<List<String>> ONDERWERPEN =
      List.of(
          List.of("schoolexamen"),
          List.of("centraal examen", "centrale examen", "centraal schriftelijk"),
          List.of("herkans"),
          List.of("onregelmatighe", "fraude"),
          List.of("commissie van beroep", "beroepscommissie", "beroep instellen"),
          List.of("examencommissie", "secretaris"),
          List.of("examinator"),
          List.of("gecommitteerde", "tweede corrector"),
          List.of("uitslag"),
          List.of("verhinder", "afwezig", "verzuim"),
          List.of("inzage", "inzien"),
          List.of("eindcijfer", "cijfer van het schoolexamen"),
          List.of("vrijstelling", "ontheffing"),
          List.of("toezicht", "surveillant"));

  private static final Pattern REGLEMENT =
      Pattern.compile(
          "(?iU)(?:examen|pta)[-\\s]?(?:reglement|regeling)"
              + "|reglement\\s+(?:(?:van|voor|bij|het|de)\\s+){0,2}(?:school|eind|centraal )?(?:examens?|pta)\\b");
  private static final Pattern PTA =
      Pattern.compile("(?iU)\\bpta(?:'s|’s|s)?\\b|programma\\s+van\\s+toetsing|toetsprogramma");
  private static final Pattern ANDERS =
      Pattern.compile(
          "(?iU)\\b\\w*(?:statuut|protocol|schoolgids|nieuwsbrief|jaarverslag|notulen|beleidsplan|schoolplan|menu|menukaart|lesrooster|pestplan|privacyverklaring)\\b");
  private static final Pattern AANHEF = Pattern.compile("(?iU)^(?:beste|geachte|dear|dag)\\b");
  private static final Pattern VAK =
      Pattern.compile(
          "(?iU)\\b(?:aardrijkskunde|bedrijfseconomie|biologie|duits|economie|engels|filosofie|frans|geschiedenis|grieks|informatica|latijn"
              + "|maatschappijleer|maatschappijwetenschappen|natuurkunde|nask|nederlands|scheikunde|spaans|wiskunde|muziek|tekenen|lo|bsm)\\b");

  private static final List<String> EXAMENWOORDEN = List.of("examen", "kandida", "herkans");

  /** Examenreglementen have such a word in every 16 to 25 words; other school papers hardly any. */
  private static final int WOORDEN_PER_EXAMENWOORD = 200;

  private static final int LANGSTE_AANHEF = 90;
  private static final int EERSTE_DELEN = 30;

  /**
   * Looks for all of it.
   *
   * @param alles headings and texts of the document, each on lines of its own
   */
  static Aanwijzingen of(Document document, List<String> titelregels, Doorzocht alles) {
    String titel = String.join("\n", titelregels);
    Doorzocht lopend = running(document, alles);
    return new Aanwijzingen(
        REGLEMENT.matcher(titel).find(),
        PTA.matcher(titel).find(),
        Taakaanwijzing.of(titelregels, REGLEMENT, alles),
        ANDERS.matcher(titel).results().findFirst().map(m -> m.group()).orElse(""),
        overExams(alles),
        letter(document),
        document.artikelen(),
        (int) ONDERWERPEN.stream().filter(lopend::bevat).count(),
        (int)
            document
                .alle()
                .flatMap(d -> d.inhoudTabel().stream())
                .filter(Toetstabel::matches)
                .count(),
        subjects(document),
        alles.plaatsen(List.of("weging", "weegt")).length,
        document.slechtGelezen().size() * 2 >= Math.max(1, document.paginas()));
  }

  private static Doorzocht running(Document document, Doorzocht alles) {
    if (document.alle().allMatch(deel -> deel.tabel() == null)) {
      return alles;
    }
    return Doorzocht.van(
        document
            .alle()
            .filter(deel -> deel.tabel() == null)
            .flatMap(deel -> Stream.of(deel.kop(), deel.tekst()))
            .collect(Collectors.joining("\n")));
  }

  private static boolean letter(Document document) {
    return document
        .alle()
        .limit(EERSTE_DELEN)
        .map(deel -> (deel.kop() + deel.tekst()).strip())
        .anyMatch(t -> t.length() <= LANGSTE_AANHEF && AANHEF.matcher(t).find());
  }

  private static int subjects(Document document) {
    return (int)
        document
            .alle()
            .filter(deel -> deel.soort().heeftKop() && deel.kop().length() <= LANGSTE_AANHEF)
            .flatMap(deel -> VAK.matcher(deel.kop()).results().map(m -> Doorzocht.fold(m.group())))
            .distinct()
            .count();
  }

  private static boolean overExams(Doorzocht tekst) {
    long genoeg = (long) tekst.plaatsen(EXAMENWOORDEN).length * WOORDEN_PER_EXAMENWOORD;
    int meesteWoorden = tekst.gedrukt().length() / 2 + 1;
    return genoeg > meesteWoorden || hasFewerWords(tekst.gedrukt(), genoeg);
  }

  private static boolean hasFewerWords(String tekst, long grens) {
    int woorden = 0;
    boolean inWoord = false;
    for (int i = 0; i < tekst.length() && woorden < grens; i++) {
      boolean letter = Character.isLetter(tekst.charAt(i));
      woorden += letter && !inWoord ? 1 : 0;
      inWoord = letter;
    }
    return woorden < grens;
  }
}
