package nl.toetssteen.lezen.tekst;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.FormatReader;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.label.Familie;
import nl.toetssteen.lezen.label.Label;
import nl.toetssteen.lezen.label.Regel;

/**
 * Reads plain text and Markdown: wrapped lines are joined to paragraphs, and form feeds count the
 * pages.
 */
public final class TextReader implements FormatReader {

  private static final Pattern MARKDOWN_KOP = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
  private static final Pattern MARKERING =
      Pattern.compile("\\*\\*(.+?)\\*\\*|__(.+?)__|\\^(\\w{1,3})\\^");
  private static final Pattern STREEP_VOOR_LABEL =
      Pattern.compile(
          "[-*+]\\s+(?=(?:\\d{1,2}|[A-Za-z]|[ivxIVX]{1,5})[.)]\\s|\\d\\s+\\p{Lu}|[o•]\\s)");

  @Override
  public Gelezen read(byte[] inhoud, ReadLimits grenzen) {
    String tekst = decode(inhoud).replace("\r\n", "\n").replace('\r', '\n').replace("\u00ad", "");
    Paragraphs paragraphs = new Paragraphs(usualWidth(tekst.lines().toList()));
    tekst.lines().map(regel -> regel.replace("\f", "")).forEach(paragraphs::addLine);
    paragraphs.close();
    return new Gelezen(joinBroken(paragraphs.alineas), 0, List.of(), List.of());
  }

  private static String decode(byte[] inhoud) {
    try {
      String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
      return tekst.startsWith("\ufeff") ? tekst.substring(1) : tekst;
    } catch (CharacterCodingException e) {
      return new String(inhoud, Charset.forName("windows-1252"));
    }
  }

  /** Gives the width that nine in ten lines stay within; 0 when lines are not wrapped. */
  private static int usualWidth(List<String> regels) {
    int[] breedtes = regels.stream().mapToInt(String::length).filter(n -> n > 0).sorted().toArray();
    int breedte = breedtes.length == 0 ? 0 : breedtes[breedtes.length * 9 / 10];
    return breedte > 140 ? 0 : breedte;
  }

  /** Joins a sentence that a page break or blank line cut in two. */
  private static List<Alinea> joinBroken(List<Alinea> alineas) {
    List<Alinea> heel = new ArrayList<>();
    for (Alinea alinea : alineas) {
      Alinea vorige = heel.isEmpty() ? null : heel.get(heel.size() - 1);
      if (vorige != null && continues(vorige, alinea)) {
        heel.set(
            heel.size() - 1,
            Alinea.tekst(vorige.tekst() + " " + alinea.tekst(), vorige.inspringing()));
      } else {
        heel.add(alinea);
      }
    }
    return heel;
  }

  private static boolean continues(Alinea vorige, Alinea nu) {
    return vorige.kopniveau() == 0
        && nu.kopniveau() == 0
        && Character.isLowerCase(nu.tekst().charAt(0))
        && Label.splits(nu).label() == null
        && vorige.tekst().length() > 40
        && !vorige.tekst().matches(".*[.:;!?]$");
  }

  /** Gathers lines to paragraphs. */
  private static final class Paragraphs {
    private final List<Alinea> alineas = new ArrayList<>();
    private final StringBuilder lopend = new StringBuilder();
    private final int bladspiegel;
    private double inspringing;
    private int laatsteBreedte;

    Paragraphs(int bladspiegel) {
      this.bladspiegel = bladspiegel;
    }

    void addLine(String regel) {
      String kaal = MARKERING.matcher(regel).replaceAll(Paragraphs::inner).strip();
      if (kaal.isEmpty() || kaal.matches("[-=_*]{3,}")) {
        close();
        return;
      }
      Matcher kop = MARKDOWN_KOP.matcher(kaal);
      if (kop.matches()) {
        close();
        alineas.add(new Alinea(kop.group(2), "", -1, 0, kop.group(1).length(), 0, false, 0, null));
        return;
      }
      kaal = STREEP_VOOR_LABEL.matcher(kaal).replaceFirst("");
      int inspringingNu = regel.length() - regel.stripLeading().length();
      if (startsParagraph(kaal)) {
        close();
      }
      if (lopend.length() == 0) {
        inspringing = inspringingNu;
      }
      lopend.append(lopend.length() == 0 ? "" : " ").append(kaal.replaceAll("\\s+", " "));
      laatsteBreedte = regel.stripTrailing().length();
    }

    private static String inner(java.util.regex.MatchResult m) {
      for (int i = 1; i <= m.groupCount(); i++) {
        if (m.group(i) != null) {
          return Matcher.quoteReplacement(m.group(i));
        }
      }
      return "";
    }

    private boolean startsParagraph(String kaal) {
      if (lopend.length() == 0) {
        return false;
      }
      Regel nu = Regel.van(Alinea.tekst(kaal, 0));
      if (nu.label() != null && !isContinuation(nu)) {
        return true;
      }
      boolean vorigeKort = bladspiegel == 0 || laatsteBreedte < bladspiegel * 0.6;
      return vorigeKort && (Character.isUpperCase(kaal.charAt(0)) || bladspiegel == 0);
    }

    /**
     * Tells whether what looks like a label is a number in a running sentence ("... artikel / 45
     * van").
     */
    private boolean isContinuation(Regel nu) {
      if (nu.isFamilie(Familie.KAAL_CIJFER)) {
        return !nu.inHoofdletters();
      }
      boolean zinLoopt = !lopend.toString().matches(".*[.:;!?)\"”’]");
      return zinLoopt
          && laatsteBreedte > bladspiegel * 0.7
          && (nu.isFamilie(Familie.ARTIKEL) || nu.isFamilie(Familie.PUNTEN))
          && !nu.inHoofdletters();
    }

    void close() {
      if (lopend.length() > 0) {
        alineas.add(Alinea.tekst(lopend.toString(), inspringing));
        lopend.setLength(0);
      }
    }
  }
}
