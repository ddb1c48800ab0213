package nl.toetssteen.lezen.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Knows the headings that the bookmarks of a document name, with the page and the depth. */
final class Outline {
  private static final int DEEPEST = 9;
  private static final int MOST = 10_000;

  private final Map<String, Integer> levels = new HashMap<>();
  private final Map<COSDictionary, Integer> pages = new HashMap<>();
  private final Set<COSDictionary> seen = new HashSet<>();
  private final PDDocument document;
  private int longest;

  private Outline() {
    this.document = null;
  }

  /** Gives the outline of a document without bookmarks. */
  static Outline none() {
    return new Outline();
  }

  /** Reads the bookmarks, if there are any; what is wrong in them is left out. */
  Outline(PDDocument document) {
    this.document = document;
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline != null && outline.getFirstChild() != null) {
      int number = 0;
      for (PDPage page : document.getPages()) {
        pages.put(page.getCOSObject(), ++number);
      }
      read(outline, 1);
    }
  }

  /** Gives the depth of the bookmark with this title at this page, 0 without one. */
  int level(String tekst, int pagina) {
    return levels.isEmpty() ? 0 : levels.getOrDefault(key(tekst, pagina, longest + 1), 0);
  }

  private void read(PDOutlineNode node, int depth) {
    for (PDOutlineItem item = node.getFirstChild(); item != null; item = item.getNextSibling()) {
      // Bookmarks may point at each other in a circle.
      if (seen.size() >= MOST || !seen.add(item.getCOSObject())) {
        return;
      }
      Integer page = page(item);
      if (page != null && item.getTitle() != null) {
        String key = key(item.getTitle(), page, Integer.MAX_VALUE);
        longest = Math.max(longest, key.length());
        levels.putIfAbsent(key, depth);
      }
      if (depth < DEEPEST) {
        read(item, depth + 1);
      }
    }
  }

  private Integer page(PDOutlineItem item) {
    try {
      PDPage page = item.findDestinationPage(document);
      return page == null ? null : pages.get(page.getCOSObject());
    } catch (IOException | IllegalArgumentException | ClassCastException e) {
      return null;
    }
  }

  /** Writes page and title as one, up to so many characters: what is longer is no bookmark. */
  private static String key(String tekst, int pagina, int most) {
    StringBuilder key = new StringBuilder().append(pagina).append(':');
    for (int at = 0; at < tekst.length() && key.length() < most; at++) {
      char c = tekst.charAt(at);
      if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u00ad') {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }
}
