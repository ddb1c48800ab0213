package nl.toetssteen.kenmerken;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.document.Document;
import nl.toetssteen.kenmerken.Verwijzing.Doel;
import nl.toetssteen.kenmerken.Verwijzing.InterneVerwijzing;
import nl.toetssteen.kenmerken.Verwijzing.Wetsverwijzing;

/**
 * Finds the references in the texts of one document: to articles of law, and to its own parts.
 * References to other documents are left out.
 */
public final class VerwijzingFinder {

  /** Names of which one stands by every article without that word; in small letters. */
  private static final List<String> REGELINGEN = List.of("wvo", "ub", "besluit", "wet", "wms");

  /** Characters; what is longer is no paragraph of a regulation. */
  private static final int LANGSTE_TEKST = 50_000;

  /** References in one text; what has more is no paragraph of a regulation either. */
  static final int MEESTE = 300;

  private static final List<String> DELEN = List.of("hoofdstuk", "paragraaf", "§", "bijlage");

  private static final String EN =
      "(?:en/of|en|of|alsmede|juncto|jo\\.?|t/m|tot\\s+en\\s+met|dan\\s+wel)";
  private static final String LIDNR = "(?:[0-9]{1,2}(?![0-9]|\\.[0-9])|[a-h](?![\\p{L}\\p{N}]))";
  private static final String LETTER = "[a-z](?![\\p{L}\\p{N}'’])";

  private static final Pattern BEGIN =
      compile(
          "(?=a)(?<![\\p{L}\\p{N}])(?:(?<meer>artikelen|artikels|artt\\.?)|artikel|art\\.?)\\s*(?=[a-z]?[0-9])");
  private static final Pattern ITEM =
      compile(
          "(?<nr>[a-z]?[0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}(?:[a-z][0-9]?(?![\\p{L}\\p{N}]))?)(?![\\p{L}\\p{N}]|[.,:][0-9])(?:\\s(?<los>[a-h])(?![\\p{L}\\p{N}'’]))?"
              + "(?:,?\\s+(?:het\\s+)?(?<rang>"
              + Rangtelwoord.PATROON
              + ")(?:(?:,\\s*|\\s+"
              + EN
              + "\\s+)(?:het\\s+)?"
              + Rangtelwoord.PATROON
              + ")*\\s+lid"
              + "|,?\\s*(?:lid|leden)\\s+(?<lid>"
              + LIDNR
              + ")(?:(?:,\\s*|\\s+"
              + EN
              + "\\s+)(?:lid\\s+)?"
              + LIDNR
              + "(?!\\s*(?:minu|dag|uur|we+k|maand)))*)?"
              + "(?:,?\\s+(?:aanhef\\s+en\\s+)?(?:onder|onderdeel|onderdelen|sub|letter)\\s+(?:sub\\s+)?(?<ond>"
              + LETTER
              + ")(?:(?:,\\s*|\\s+"
              + EN
              + "\\s+)(?:sub\\s+|onder\\s+)?"
              + LETTER
              + ")*"
              + "|\\s?(?<=[0-9]\\s?)(?<letter>[a-h])(?![\\p{L}\\p{N}'’]))?");
  private static final Pattern VERDER =
      compile(
          "(?:,\\s*(?:"
              + EN
              + "\\s+)?|\\s+"
              + EN
              + "\\s+|\\s*[-–/]\\s*)(?<woord>(?:artikel(?:en)?|art\\.?)\\s+)?(?=[a-z]?[0-9])"
              + "(?![0-9]+\\s*(?:minu|dag|uur|we+k|maand|jaar|jaren|punt|procent|%|euro|\\p{L}*leerling|kandida|toets))");
  private static final Pattern LID_ERVOOR =
      compile(
          "(?:(?<rang>"
              + Rangtelwoord.PATROON
              + ")\\s+lid|(?:lid|leden)\\s+(?<lid>"
              + LIDNR
              + "))(?:,?\\s+(?:onder|onderdeel|sub)\\s+(?<ond>"
              + LETTER
              + "))?,?\\s+(?:van|uit)\\s+$");
  private static final Pattern KAAL =
      compile("(?=[0-9])(?<![\\p{L}\\p{N}.,/-])(?=[0-9]{1,2}\\.[0-9]{1,3}[^0-9.])");
  private static final Pattern LOS_LID =
      compile(
          "(?:(?<=\\s(?:het|dit|in|bij|van|en|of)\\s)(?<rang>"
              + Rangtelwoord.PATROON
              + ")\\s+lid(?!\\s+(?:in|uit|is)\\s)"
              + "|(?<![\\p{L}\\p{N}])(?:het\\s+)?lid\\s+(?<lid>"
              + LIDNR
              + "))(?![\\p{L}\\p{N}])(?!\\s+van\\s+(?!dit\\s+artikel))");
  private static final Pattern BUUR =
      compile(
          "(?=h)(?<![\\p{L}\\p{N}])het\\s+(?<welk>vorig|volgend|voorgaand)e?\\s+(?<wat>artikel|lid)(?![\\p{L}\\p{N}])"
              + "(?!\\s+van\\s+(?!dit\\s))");
  private static final Pattern AANWIJZING =
      compile(
          "(?:zie(?:\\s+\\p{L}+)?|in|van|volgens|conform|krachtens|uit|met|tot|onder|naar|overeenkomstig)\\s+(?:de\\s+|het\\s+)?$|(?<!\\p{L})zie\\s[^.;]*$|[(]\\s*(?:zie\\s+)?$");
  private static final Pattern DEEL =
      compile(
          "(?=[hpb§])(?<![\\p{L}\\p{N}])(?:(?<hfd>hoofdstuk)|(?<par>paragraaf|§)|(?<bijl>bijlage))\\s*(?<=[\\s§])(?<nr>[0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}[a-z]?|[ivxl]{1,5}|[a-h])(?![\\p{L}\\p{N}'’])(?!\\.[0-9])");

  private final Regelingnaam namen;
  private final Nummerkennis kennis;

  /** Knows numbers of articles that have a point, which both laws and regulations can have. */
  public interface Nummerkennis {

    /** Tells whether the law has an article with this number. */
    boolean isWet(String nummer);

    /**
     * Tells whether "artikel" with this number, when no regulation is named, is of the document.
     */
    boolean isEigen(String nummer);
  }

  private VerwijzingFinder(Regelingnaam namen, Nummerkennis kennis) {
    this.namen = namen;
    this.kennis = kennis;
  }

  /** Creates a finder that knows the definitions of a document. */
  public static VerwijzingFinder of(Document document, Nummerkennis kennis) {
    return new VerwijzingFinder(Wetsbegrip.read(document), kennis);
  }

  private static Pattern compile(String patroon) {
    return Pattern.compile(patroon, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Finds the references in a text, in no particular order; the first few hundred. */
  public List<Verwijzing> find(String gedrukt) {
    String tekst = Doorzocht.fold(gedrukt);
    List<Verwijzing> gevonden = new ArrayList<>();
    if (tekst.length() > LANGSTE_TEKST) {
      return gevonden;
    }
    if (tekst.contains("art")) {
      addArticles(tekst, gevonden);
    }
    if (REGELINGEN.stream().anyMatch(tekst::contains)) {
      addBare(tekst, gevonden);
    }
    gevonden.addAll(new KaleNummers(namen, kennis).find(tekst, v -> isFree(gevonden, v)));
    if (tekst.contains("lid")) {
      addLeden(tekst, gevonden);
    }
    if (tekst.contains("vorig") || tekst.contains("volgend") || tekst.contains("voorgaand")) {
      addNeighbours(tekst, gevonden);
    }
    if (DELEN.stream().anyMatch(tekst::contains)) {
      addParts(tekst, gevonden);
    }
    return gevonden;
  }

  private void addArticles(String tekst, List<Verwijzing> gevonden) {
    Matcher begin = BEGIN.matcher(tekst);
    int plek = 0;
    while (gevonden.size() < MEESTE && begin.find(plek)) {
      Artikelreeks reeks = new Artikelreeks(tekst, begin.group("meer") != null);
      plek = Math.max(begin.end(), reeks.read(begin.start(), begin.end(), gevonden));
    }
  }

  /** Reads one row of articles: "artikelen 3.55 en 3.56, tweede lid, van het UB". */
  private final class Artikelreeks {
    private final String tekst;
    private final boolean meervoud;
    private final List<Matcher> items = new ArrayList<>();
    private int plek;

    Artikelreeks(String tekst, boolean meervoud) {
      this.tekst = tekst;
      this.meervoud = meervoud;
    }

    int read(int van, int begin, List<Verwijzing> gevonden) {
      int start = van;
      plek = begin;
      boolean verder = true;
      while (verder) {
        Matcher item = at(ITEM, tekst, plek);
        if (!item.lookingAt()) {
          break;
        }
        items.add(item);
        plek = item.end();
        Bestemming na = namen.after(tekst, plek, hasPoint(item));
        if (na.soort() != Bestemming.Soort.GEEN) {
          plek = Math.max(plek, na.tot());
          flush(start, na, gevonden);
          start = -1;
        }
        verder = proceed();
      }
      if (!items.isEmpty()) {
        boolean punt = hasPoint(items.get(0));
        flush(start, start < 0 ? Bestemming.GEEN : namen.before(tekst, start, punt), gevonden);
      }
      return plek;
    }

    private boolean proceed() {
      Matcher verder = at(VERDER, tekst, plek);
      if (!verder.lookingAt()) {
        return false;
      }
      Matcher volgende = at(ITEM, tekst, verder.end());
      boolean hoortErbij =
          volgende.lookingAt() && (meervoud || verder.group("woord") != null || hasPoint(volgende));
      plek = hoortErbij ? verder.end() : plek;
      return hoortErbij;
    }

    private void flush(int start, Bestemming bestemming, List<Verwijzing> gevonden) {
      for (int i = 0; i < items.size(); i++) {
        Matcher item = items.get(i);
        int van = i == 0 && start >= 0 ? start : item.start();
        boolean laatste = i == items.size() - 1;
        int tot = laatste ? Math.max(item.end(), bestemming.tot()) : item.end();
        add(gevonden, item, new Plek(tekst, van, tot), bestemming);
      }
      items.clear();
    }
  }

  /** Holds where a reference stands in a text. */
  private record Plek(String tekst, int van, int tot) {}

  private void add(List<Verwijzing> gevonden, Matcher item, Plek plek, Bestemming bestemming) {
    Matcher ervoor =
        LID_ERVOOR.matcher(plek.tekst().substring(Math.max(0, plek.van() - 60), plek.van()));
    boolean lidErvoor = item.group("rang") == null && item.group("lid") == null && ervoor.find();
    String lid = lid(lidErvoor ? ervoor : item);
    String onderdeel =
        text(lidErvoor && ervoor.group("ond") != null ? ervoor.group("ond") : part(item));
    int van = lidErvoor ? plek.van() - (ervoor.end() - ervoor.start()) : plek.van();
    String nummer = item.group("nr");
    String los = text(item.group("los"));
    boolean wet =
        bestemming.soort() == Bestemming.Soort.WET
            || bestemming.soort() == Bestemming.Soort.GEEN
                && hasPoint(item)
                && !kennis.isEigen(nummer);
    if (wet) {
      boolean letter = !los.isEmpty() && kennis.isWet(nummer + los);
      String deel = onderdeel.isEmpty() && !letter ? los : onderdeel;
      String artikel = letter ? nummer + los : nummer;
      gevonden.add(new Wetsverwijzing(bestemming.regeling(), artikel, lid, deel, van, plek.tot()));
    } else if (bestemming.soort() != Bestemming.Soort.ANDER) {
      String deel = onderdeel.isEmpty() ? los : onderdeel;
      gevonden.add(new InterneVerwijzing(Doel.ARTIKEL, nummer, lid, deel, van, plek.tot()));
    }
  }

  private static String lid(Matcher m) {
    String rang = m.group("rang");
    return rang == null ? text(m.group("lid")) : Rangtelwoord.number(rang);
  }

  private static String part(Matcher item) {
    return item.group("ond") != null ? item.group("ond") : item.group("letter");
  }

  private static String text(String groep) {
    return groep == null ? "" : groep;
  }

  private static boolean hasPoint(Matcher item) {
    return item.group("nr").indexOf('.') >= 0;
  }

  private static Matcher at(Pattern patroon, String tekst, int plek) {
    return patroon
        .matcher(tekst)
        .region(plek, tekst.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  /** Adds "3.58 UB": a number with a point right before the name of a law. */
  private void addBare(String tekst, List<Verwijzing> gevonden) {
    Matcher m = KAAL.matcher(tekst);
    while (gevonden.size() < MEESTE && m.find()) {
      Matcher item = at(ITEM, tekst, m.start());
      if (isFree(gevonden, m.start()) && item.lookingAt()) {
        Bestemming na = namen.after(tekst, item.end(), true);
        if (na.soort() == Bestemming.Soort.WET) {
          add(gevonden, item, new Plek(tekst, m.start(), na.tot()), na);
        }
      }
    }
  }

  private static boolean isFree(List<Verwijzing> gevonden, int plek) {
    return gevonden.stream().noneMatch(v -> v.van() <= plek && plek < v.tot());
  }

  /** Adds "het tweede lid" and "lid 3", of the article that the text stands in. */
  private static void addLeden(String tekst, List<Verwijzing> gevonden) {
    Matcher m = LOS_LID.matcher(tekst);
    while (gevonden.size() < MEESTE && m.find()) {
      if (isFree(gevonden, m.start()) && isFree(gevonden, m.end() - 1)) {
        gevonden.add(new InterneVerwijzing(Doel.LID, "", lid(m), "", m.start(), m.end()));
      }
    }
  }

  /** Adds "het vorige artikel" and "het volgende lid", unless of a law or a commission. */
  private void addNeighbours(String tekst, List<Verwijzing> gevonden) {
    Matcher m = BUUR.matcher(tekst);
    while (gevonden.size() < MEESTE && m.find()) {
      Bestemming na = namen.after(tekst, m.end(), false);
      if (na.soort() == Bestemming.Soort.GEEN || na.soort() == Bestemming.Soort.EIGEN) {
        Doel doel = m.group("wat").equals("lid") ? Doel.LID : Doel.ARTIKEL;
        boolean volgende = m.group("welk").equals("volgend");
        gevonden.add(new Verwijzing.Buurverwijzing(doel, volgende, m.start(), m.end()));
      }
    }
  }

  private void addParts(String tekst, List<Verwijzing> gevonden) {
    Matcher m = DEEL.matcher(tekst);
    while (gevonden.size() < MEESTE && m.find()) {
      String ervoor = tekst.substring(Math.max(0, m.start() - 80), m.start());
      Bestemming na = namen.after(tekst, m.end(), false);
      boolean elders = na.soort() == Bestemming.Soort.WET || na.soort() == Bestemming.Soort.ANDER;
      boolean eenduidig = m.group("bijl") != null || m.group("nr").indexOf('.') > 0;
      if (!elders && (eenduidig || AANWIJZING.matcher(ervoor).find())) {
        gevonden.add(new InterneVerwijzing(goal(m), m.group("nr"), "", "", m.start(), m.end()));
      }
    }
  }

  private static Doel goal(Matcher m) {
    if (m.group("hfd") != null) {
      return Doel.HOOFDSTUK;
    }
    return m.group("par") != null ? Doel.PARAGRAAF : Doel.BIJLAGE;
  }
}
