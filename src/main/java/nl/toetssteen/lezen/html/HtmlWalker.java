package nl.toetssteen.lezen.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.opmaak.StruckText;
import nl.toetssteen.lezen.opmaak.TableBuilder;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page and gathers its paragraphs; deep nesting costs no stack. */
final class HtmlWalker implements NodeFilter {
  private static final String TRACKED =
      "Deze pagina bevat tekst die als verwijderd is gemarkeerd. Die tekst is niet gelezen."
          + " Klopt dat niet? Accepteer of weiger de wijzigingen en probeer het nog eens.";

  private final Deadline deadline;
  private final HtmlLists lists = new HtmlLists();
  private final Deque<List<Alinea>> outs = new ArrayDeque<>();
  private final Deque<TableBuilder> tables = new ArrayDeque<>();
  private final Set<String> heads = new LinkedHashSet<>();
  private final Set<String> warnings = new LinkedHashSet<>();
  private HtmlParagraph paragraph = HtmlParagraph.empty();
  private int bold;
  private int preformatted;
  private boolean afterBreak;

  HtmlWalker(Deadline deadline) {
    this.deadline = deadline;
    outs.push(new ArrayList<>());
  }

  HtmlLists lists() {
    return lists;
  }

  /** Gives what was gathered. */
  Gelezen gelezen() {
    flush();
    return new Gelezen(List.copyOf(outs.getLast()), 0, List.copyOf(heads), List.copyOf(warnings));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    deadline.check();
    if (node instanceof TextNode text) {
      append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? begin(element) : FilterResult.SKIP_ENTIRELY;
  }

  private void append(String text) {
    if (preformatted > 0) {
      text.lines()
          .forEach(
              line -> {
                paragraph.append(line, bold > 0);
                flush();
              });
    } else {
      afterBreak &= text.isBlank();
      paragraph.append(text, bold > 0);
    }
  }

  private FilterResult begin(Element element) {
    if (HtmlKind.isDeleted(element)) {
      warnings.add(TRACKED);
    } else if (HtmlKind.isStruck(element) && element.hasText()) {
      warnings.add(StruckText.WARNING);
      dropText(element);
    }
    if (HtmlKind.isLeftOut(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (HtmlKind.isRunningHead(element)) {
      flush();
      heads.add(element.text());
      return FilterResult.SKIP_ENTIRELY;
    }
    if (HtmlKind.isLabel(element) && paragraph.isEmpty()) {
      paragraph.label(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    bold += HtmlKind.isBold(element) ? 1 : 0;
    if (element.normalName().equals("br")) {
      breakLine();
    } else if (HtmlKind.isBlock(element)) {
      flush();
      beginBlock(element);
    }
    return FilterResult.CONTINUE;
  }

  private static void dropText(Element element) {
    if (HtmlKind.isCell(element)) {
      element.empty();
    }
  }

  /** One break is only a new line; two make a new paragraph. */
  private void breakLine() {
    if (afterBreak) {
      flush();
    }
    paragraph.append(" ", false);
    afterBreak = true;
  }

  private void beginBlock(Element element) {
    switch (element.normalName()) {
      case "ol", "ul" -> lists.begin(element);
      case "li" -> lists.item(element);
      case "table" -> tables.push(new TableBuilder());
      case "td", "th" -> outs.push(new ArrayList<>(1));
      case "pre" -> preformatted++;
      default -> paragraph = HtmlParagraph.of(element);
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !HtmlKind.isLeftOut(element)) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private void end(Element element) {
    bold -= HtmlKind.isBold(element) ? 1 : 0;
    if (!HtmlKind.isBlock(element)) {
      return;
    }
    flush();
    switch (element.normalName()) {
      case "ol", "ul" -> lists.end();
      case "td", "th" -> endCell(element);
      case "tr" -> endRow(element);
      case "table" -> tables.pop().finish(outs.peek());
      case "pre" -> preformatted--;
      default -> {}
    }
  }

  private void endCell(Element cell) {
    List<Alinea> content = outs.pop();
    if (tables.isEmpty()) {
      outs.peek().addAll(content);
    } else {
      tables.peek().cell(content, HtmlKind.span(cell, "colspan"), HtmlKind.span(cell, "rowspan"));
    }
  }

  private void endRow(Element row) {
    if (!tables.isEmpty()) {
      tables.peek().endRow(HtmlKind.isHeadRow(row));
    }
  }

  private void flush() {
    paragraph.finish(lists, outs.peek());
    paragraph = HtmlParagraph.empty();
    afterBreak = false;
  }
}
