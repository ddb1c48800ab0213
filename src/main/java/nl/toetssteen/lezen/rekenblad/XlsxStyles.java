package nl.toetssteen.lezen.rekenblad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.lezen.pakket.XmlPart;

/** Holds what the styles of a workbook say that changes what is read. */
final class XlsxStyles {
  private static final Format GENERAL = new Format(0, "General", false);
  private static final int HIGHEST_ID = 1 << 16;

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Boolean> struckFonts = new ArrayList<>();
  private final List<Format> formats = new ArrayList<>();

  /**
   * Holds the format of a cell.
   *
   * @param code format code of numbers
   * @param struck whether the text is struck through
   */
  record Format(int id, String code, boolean struck) {}

  /** Reads the part with styles. */
  void read(XmlPart xml) {
    while (xml.nextChild(0)) {
      while (xml.nextChild(1)) {
        switch (xml.localName()) {
          case "numFmts" -> readCodes(xml);
          case "fonts" -> readFonts(xml);
          case "cellXfs" -> readFormats(xml);
          default -> {}
        }
      }
    }
  }

  private void readCodes(XmlPart xml) {
    while (xml.nextChild(2)) {
      String code = xml.attribute("formatCode");
      if (code != null) {
        codes.put(Range.number(xml.attribute("numFmtId"), HIGHEST_ID), code);
      }
    }
  }

  private void readFonts(XmlPart xml) {
    while (xml.nextChild(2)) {
      struckFonts.add(isStruck(xml));
    }
  }

  /** Tells whether the current element, properties of type, strikes text through. */
  static boolean isStruck(XmlPart xml) {
    boolean struck = false;
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      struck |= xml.localName().equals("strike") && isOn(xml.attribute("val"));
    }
    return struck;
  }

  /** Tells whether a property that is there is on. */
  private static boolean isOn(String value) {
    return value == null || value.equals("1") || value.equals("true");
  }

  private void readFormats(XmlPart xml) {
    while (xml.nextChild(2)) {
      int id = Range.number(xml.attribute("numFmtId"), HIGHEST_ID);
      int font = Range.number(xml.attribute("fontId"), HIGHEST_ID);
      boolean struck = font < struckFonts.size() && struckFonts.get(font);
      String code = codes.get(id);
      formats.add(new Format(id, code == null ? DisplayedNumber.builtin(id) : code, struck));
    }
  }

  /** Gives the format with that number; the general one when it is not there. */
  Format format(String number) {
    int index = Range.number(number, HIGHEST_ID);
    return index < formats.size() ? formats.get(index) : GENERAL;
  }
}
