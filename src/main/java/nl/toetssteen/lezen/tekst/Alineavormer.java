package nl.toetssteen.lezen.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.label.Familie;
import nl.toetssteen.lezen.label.Regel;

/** Gathers lines of plain text or Markdown to paragraphs. */
final class Alineavormer {

  private static final Pattern MARKDOWN_KOP = Pattern.compile("(#{1,6}) (.*)");
  private static final Pattern MARKERING =
      Pattern.compile("\\*\\*(.+?)\\*\\*|__(.+?)__|\\^(\\w{1,3})\\^");
  private static final Pattern STREEP_VOOR_LABEL =
      Pattern.compile(
          "[-*+]\\s+(?=(?:\\d{1,2}|[A-Za-z]|[ivxIVX]{1,5})[.)]\\s|\\d\\s+\\p{Lu}|[o•]\\s)");

  private final List<Alinea> alineas = new ArrayList<>();
  private final Tabelvormer tabel = new Tabelvormer();
  private final StringBuilder lopend = new StringBuilder();
  private final int bladspiegel;
  private double inspringing;
  private int laatsteBreedte;

  /**
   * Creates it without lines.
   *
   * @param bladspiegel width to which lines were wrapped, 0 when they were not
   */
  Alineavormer(int bladspiegel) {
    this.bladspiegel = bladspiegel;
  }

  /** Adds a line to the paragraph that it belongs to. */
  void addLine(String regel) {
    String kaal =
        MARKERING
            .matcher(regel)
            .replaceAll(Alineavormer::inner)
            .replaceAll("[\\s\\p{Cntrl}]+", " ")
            .strip();
    if (Tabelvormer.isRow(kaal)) {
      closeParagraph();
      tabel.addRow(kaal);
      return;
    }
    Matcher kop = MARKDOWN_KOP.matcher(kaal);
    tabel.close().ifPresent(alineas::add);
    if (kaal.isEmpty() || kaal.matches("[-=_*]{3,}")) {
      closeParagraph();
    } else if (kop.matches()) {
      closeParagraph();
      addHeading(withoutClosing(kop.group(2)), kop.group(1).length());
    } else {
      addText(regel, STREEP_VOOR_LABEL.matcher(kaal).replaceFirst(""));
    }
  }

  private void addHeading(String tekst, int niveau) {
    alineas.add(new Alinea(tekst, "", -1, 0, niveau, 0, false, 0, null));
  }

  /** Takes off the number signs with which a heading may be closed. */
  private static String withoutClosing(String kop) {
    int einde = kop.length();
    while (einde > 0 && kop.charAt(einde - 1) == '#') {
      einde--;
    }
    return kop.substring(0, einde).strip();
  }

  private void addText(String regel, String kaal) {
    if (startsParagraph(kaal)) {
      closeParagraph();
    }
    if (lopend.length() == 0) {
      inspringing = regel.length() - regel.stripLeading().length();
    }
    lopend.append(lopend.length() == 0 ? "" : " ").append(kaal);
    laatsteBreedte = regel.stripTrailing().length();
  }

  private static String inner(MatchResult m) {
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
    return laatsteBreedte > bladspiegel * 0.7
        && (nu.isFamilie(Familie.ARTIKEL) || nu.isFamilie(Familie.PUNTEN))
        && !nu.inHoofdletters()
        && ".:;!?)\"”’".indexOf(lopend.charAt(lopend.length() - 1)) < 0;
  }

  private void closeParagraph() {
    if (lopend.length() > 0) {
      alineas.add(Alinea.tekst(lopend.toString(), inspringing));
      lopend.setLength(0);
    }
  }

  /** Ends the last paragraph and gives all. */
  List<Alinea> finish() {
    closeParagraph();
    tabel.close().ifPresent(alineas::add);
    return alineas;
  }
}
