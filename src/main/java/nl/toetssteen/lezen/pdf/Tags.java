package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Gathers the text of a tagged document by its tags, and judges whether they can be trusted: many
 * programs write tags that say nothing.
 */
final class Tags {
  /** The part of the text that may stand outside the tree. */
  private static final double LOOSE = 0.03;

  /** The part of the text that may be said to be no text. */
  private static final double ARTIFACTS = 0.25;

  private static final double BROKEN = 0.05;
  private static final COSName MARKED = COSName.getPDFName("Marked");

  private final TagTree tree;
  private long inTree;
  private long loose;
  private long artifacts;
  private boolean filled;

  private Tags(TagTree tree) {
    this.tree = tree;
  }

  /** Gives the tags of a document; null when it has none, or none that say more than "text". */
  static Tags of(PDDocument document, Guard guard) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary info = catalog.getCOSDictionary(COSName.MARK_INFO);
    COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (info == null || root == null || !info.getBoolean(MARKED, false)) {
      return null;
    }
    Map<COSDictionary, Integer> pages = new HashMap<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), ++number);
    }
    TagTree tree = new TagTree(root, pages, guard);
    return tree.blocks().stream().anyMatch(Tags::telling) ? new Tags(tree) : null;
  }

  private static boolean telling(TagBlock block) {
    return block instanceof TagBlock.Rows
        || (block instanceof TagBlock.Text text && text.unit().kop() + text.unit().diepte() > 0);
  }

  /** Takes the signs of a page in the order in which they are drawn. */
  void take(int pagina, List<Glyph> signs) {
    Map<TagUnit, List<Glyph>> units = new LinkedHashMap<>();
    int from = 0;
    for (int i = 1; i <= signs.size(); i++) {
      if (i == signs.size() || signs.get(i).merk() != signs.get(from).merk()) {
        TagUnit unit = count(pagina, signs.get(from).merk(), i - from);
        if (unit != null) {
          units.computeIfAbsent(unit, u -> new ArrayList<>()).addAll(signs.subList(from, i));
        }
        from = i;
      }
    }
    units.forEach((unit, all) -> unit.lines().addAll(Rows.asDrawn(all, pagina)));
  }

  /** Counts signs with the same mark, and gives the text to which they belong. */
  private TagUnit count(int pagina, int mark, int signs) {
    TagUnit unit = mark < 0 ? null : tree.at(pagina, mark);
    filled |= mark == Marks.FIELD;
    if (mark == Marks.ARTIFACT) {
      artifacts += signs;
    } else if (unit == null) {
      loose += signs;
    } else {
      inTree += signs;
    }
    return unit;
  }

  /** Gives pieces of text and tables in their order. */
  List<TagBlock> blocks() {
    return tree.blocks();
  }

  /**
   * Tells whether they can be trusted, now that all pages have been read.
   *
   * @param pages what was found by the look of them
   */
  boolean sound(List<Page> pages) {
    long all = inTree + loose + artifacts;
    boolean tables = blocks().stream().anyMatch(TagBlock.Rows.class::isInstance);
    return all > 0
        && !filled
        && loose <= LOOSE * all
        && artifacts <= ARTIFACTS * all
        && (tables || pages.stream().allMatch(page -> page.tabellen().isEmpty()))
        && !together();
  }

  /** Tells whether items of lists are tagged as one text. */
  private boolean together() {
    long texts = 0;
    long broken = 0;
    for (TagBlock block : blocks()) {
      if (block instanceof TagBlock.Text text) {
        List<Line> lines = text.unit().lines();
        texts++;
        broken += lines.stream().skip(1).anyMatch(line -> startsItem(lines.get(0), line)) ? 1 : 0;
      }
    }
    return broken > Math.max(1, BROKEN * texts);
  }

  private static boolean startsItem(Line first, Line line) {
    return line.label() > 0 && line.x() <= first.x() + line.letter() / 4;
  }
}
