package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.lezen.pdf.TagBlock.Cell;
import nl.toetssteen.lezen.pdf.TagBlock.Row;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Walks through the tree of a tagged document, and says which marks make up which text. */
final class TagTree {
  private static final int DEEPEST = 200;
  private static final int MOST = 200_000;
  private static final Set<String> INLINE =
      Set.of(
          "Span",
          "Link",
          "Reference",
          "Quote",
          "Code",
          "Em",
          "Strong",
          "Sub",
          "Annot",
          "Form",
          "Ruby",
          "RB",
          "RT",
          "RP",
          "Warichu",
          "WT",
          "WP",
          "BibEntry");
  private static final Set<String> TEXT =
      Set.of("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title", "Caption", "Note", "FENote");

  private final Map<COSDictionary, Integer> pages;
  private final COSDictionary roles;
  private final Guard guard;
  private final List<TagBlock> blocks = new ArrayList<>();

  /** The text to which each mark belongs, by page. */
  private final Map<Integer, Map<Integer, TagUnit>> marks = new HashMap<>();

  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Collects what has a place in the text: the document, or a cell of a table in it. */
  private List<TagUnit> cell;

  private TagUnit open;
  private TagUnit item;
  private boolean dropped;
  private int sections;
  private int lists;

  /**
   * Walks through a tree.
   *
   * @param pages number of each page
   */
  TagTree(COSDictionary root, Map<COSDictionary, Integer> pages, Guard guard) {
    this.pages = pages;
    this.guard = guard;
    roles = TagElement.roles(root);
    TagElement.kids(root).forEach(kid -> kid(kid, new TagElement(root, "Document", null), 0));
  }

  /** Gives pieces of text and tables in their order. */
  List<TagBlock> blocks() {
    return blocks;
  }

  /** Gives the text to which the content with a mark belongs, null when it belongs nowhere. */
  TagUnit at(int pagina, int mark) {
    return marks.getOrDefault(pagina, Map.of()).get(mark);
  }

  private void kid(COSBase kid, TagElement in, int depth) {
    if (kid instanceof COSInteger mark) {
      mark(in.page(), mark.intValue());
    } else if (kid instanceof COSDictionary dictionary) {
      if (dictionary.containsKey(COSName.S)) {
        element(TagElement.of(dictionary, in.page(), roles), depth + 1);
      } else if (dictionary.containsKey(COSName.MCID)) {
        COSDictionary page = TagElement.of(dictionary, in.page(), null).page();
        mark(page, dictionary.getInt(COSName.MCID));
      }
    }
  }

  /** Content of a container that has no tag of its own is a paragraph. */
  private void mark(COSDictionary page, int mark) {
    Integer number = page == null ? null : pages.get(page);
    if (number != null) {
      if (open == null) {
        open = start(0);
      }
      marks.computeIfAbsent(number, n -> new HashMap<>()).put(mark, open);
    }
  }

  /** Starts a piece of text; the first in an item of a list carries its label. */
  private TagUnit start(int kop) {
    TagUnit unit = new TagUnit(kop, item == null ? 0 : lists);
    if (item != null) {
      unit.label(item.label());
      item = null;
    }
    if (dropped) {
      return unit;
    }
    if (cell == null) {
      blocks.add(new TagBlock.Text(unit));
    } else {
      cell.add(unit);
    }
    return unit;
  }

  private void element(TagElement element, int depth) {
    if (depth > DEEPEST || seen.size() > MOST || !seen.add(element.dictionary())) {
      return;
    }
    guard.checkTime();
    String soort = element.soort();
    if (INLINE.contains(soort)) {
      kids(element, depth);
    } else if (TEXT.contains(soort)) {
      text(element, depth);
    } else if ("Table".equals(soort) && cell == null && !dropped) {
      table(element, depth);
    } else {
      container(element, depth);
    }
  }

  private void kids(TagElement element, int depth) {
    TagElement.kids(element.dictionary()).forEach(kid -> kid(kid, element, depth));
  }

  private void text(TagElement element, int depth) {
    TagUnit before = open;
    open = start(level(element.soort()));
    kids(element, depth);
    // A note stands in the middle of the text that goes on after it.
    open = element.soort().endsWith("Note") ? before : null;
  }

  private int level(String soort) {
    if ("H".equals(soort)) {
      return Math.max(1, Math.min(sections, 9));
    }
    return soort.length() == 2 && soort.charAt(0) == 'H' ? soort.charAt(1) - '0' : 0;
  }

  private void container(TagElement element, int depth) {
    open = null;
    switch (element.soort()) {
      case "L" -> {
        lists++;
        kids(element, depth);
        lists--;
      }
      case "LI" -> {
        item = new TagUnit(0, lists);
        kids(element, depth);
        item = null;
      }
      case "Lbl" -> label(element, depth);
      case "TOC" -> contents(element, depth);
      case "Sect" -> {
        sections++;
        kids(element, depth);
        sections--;
      }
      default -> kids(element, depth);
    }
    open = null;
  }

  private void contents(TagElement element, int depth) {
    boolean before = dropped;
    if (!dropped && cell == null) {
      blocks.add(new TagBlock.Contents());
    }
    dropped = true;
    kids(element, depth);
    dropped = before;
  }

  private void label(TagElement element, int depth) {
    if (item != null) {
      open = new TagUnit(0, 0);
      item.label(open);
    }
    kids(element, depth);
  }

  private void table(TagElement element, int depth) {
    open = null;
    item = null;
    List<Row> rows = new ArrayList<>();
    rows(element, false, rows, depth);
    blocks.add(new TagBlock.Rows(rows));
    cell = null;
    open = null;
  }

  private void rows(TagElement in, boolean head, List<Row> rows, int depth) {
    for (COSBase kid : TagElement.kids(in.dictionary())) {
      if (kid instanceof COSDictionary dictionary && depth < DEEPEST && seen.add(dictionary)) {
        TagElement element = TagElement.of(dictionary, in.page(), roles);
        switch (element.soort()) {
          case "TR" -> rows.add(new Row(head, cells(element, depth + 1)));
          case "Caption" -> text(element, depth + 1);
          default -> rows(element, "THead".equals(element.soort()), rows, depth + 1);
        }
      }
    }
  }

  private List<Cell> cells(TagElement row, int depth) {
    List<Cell> cells = new ArrayList<>();
    for (COSBase kid : TagElement.kids(row.dictionary())) {
      if (kid instanceof COSDictionary dictionary && seen.add(dictionary)) {
        TagElement element = TagElement.of(dictionary, row.page(), roles);
        cell = new ArrayList<>();
        open = null;
        kids(element, depth + 1);
        boolean head = "TH".equals(element.soort());
        cells.add(new Cell(head, element.span("ColSpan"), element.span("RowSpan"), cell));
        cell = null;
        open = null;
      }
    }
    return cells;
  }
}
