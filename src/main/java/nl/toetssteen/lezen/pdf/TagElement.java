package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Reads one element of the tree of a tagged document.
 *
 * @param soort standard type: P, H1, L, Table
 * @param page the page of its own content, null when nothing says so
 */
record TagElement(COSDictionary dictionary, String soort, COSDictionary page) {
  private static final int MOST_ROLES = 8;
  private static final int WIDEST = 200;
  private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
  private static final COSName PAGE = COSName.getPDFName("Pg");

  /**
   * Reads an element.
   *
   * @param above the page of what it lies in
   * @param roles what the names of the document stand for, null without such a list
   */
  static TagElement of(COSDictionary dictionary, COSDictionary above, COSDictionary roles) {
    COSName name = dictionary.getCOSName(COSName.S);
    // Names may stand for each other in a circle.
    for (int i = 0; i < MOST_ROLES && name != null && roles != null; i++) {
      COSName meant = roles.getCOSName(name);
      name = meant == null ? name : meant;
    }
    COSDictionary own = dictionary.getCOSDictionary(PAGE);
    return new TagElement(
        dictionary, name == null ? "" : name.getName(), own == null ? above : own);
  }

  /** Gives the list of what names stand for, null without one. */
  static COSDictionary roles(COSDictionary root) {
    return root.getCOSDictionary(ROLE_MAP);
  }

  /** Gives what lies in it: elements, numbers of marks, references. */
  static List<COSBase> kids(COSDictionary dictionary) {
    COSBase kids = dictionary.getDictionaryObject(COSName.K);
    List<COSBase> all = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        all.add(array.getObject(i));
      }
    } else if (kids != null) {
      all.add(kids);
    }
    return all;
  }

  /** Gives how many columns or rows a cell spans; 1 when it does not say. */
  int span(String name) {
    COSBase attributes = dictionary.getDictionaryObject(COSName.A);
    COSName key = COSName.getPDFName(name);
    int span = 1;
    if (attributes instanceof COSDictionary own) {
      span = own.getInt(key, 1);
    } else if (attributes instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        span = array.getObject(i) instanceof COSDictionary own ? own.getInt(key, span) : span;
      }
    }
    return Math.max(1, Math.min(span, WIDEST));
  }
}
