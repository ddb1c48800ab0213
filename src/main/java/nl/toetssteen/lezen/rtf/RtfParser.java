package nl.toetssteen.lezen.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.opmaak.LineText;
import nl.toetssteen.lezen.opmaak.PageWords;
import nl.toetssteen.lezen.rtf.RtfState.Target;

/** Follows the groups and control words of one document; deep nesting costs no stack. */
final class RtfParser {
  private static final String TRACKED =
      "Dit document bevat wijzigingen die nog niet zijn geaccepteerd of geweigerd (Wijzigingen"
          + " bijhouden). De nieuwe tekst is gelezen: wat is toegevoegd telt mee, wat is verwijderd"
          + " niet. Klopt dat niet? Accepteer of weiger de wijzigingen en probeer het nog eens.";

  private final RtfLexer lexer;
  private final int deepest;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfStyles styles = new RtfStyles();
  private final RtfStory body = new RtfStory(styles);
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final Set<String> heads = new LinkedHashSet<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private RtfState state = new RtfState(body);
  private RtfRow row = new RtfRow();
  private LineText instruction = new LineText();
  private int skip;
  private boolean tracked;
  private boolean pageField;

  RtfParser(RtfLexer lexer, int deepest) {
    this.lexer = lexer;
    this.deepest = deepest;
  }

  /** Reads to the end; a file that was cut off is read as far as it goes. */
  Gelezen parse() {
    while (true) {
      RtfLexer.Mark mark = lexer.next();
      if (mark != RtfLexer.Mark.BYTE) {
        flushBytes();
      }
      switch (mark) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(lexer.word());
        case SYMBOL -> symbol(lexer.word());
        case BYTE -> addByte();
        case END -> {
          return finish();
        }
      }
    }
  }

  private Gelezen finish() {
    while (!outer.isEmpty()) {
      close();
    }
    List<Alinea> alineas = List.copyOf(body.finish(state));
    List<String> warnings = tracked ? List.of(TRACKED) : List.of();
    return new Gelezen(alineas, 0, List.copyOf(heads), warnings);
  }

  private void open() {
    outer.push(state);
    if (outer.size() > deepest) {
      throw RtfReader.TROUBLE.tooDeep(deepest);
    }
    state = state.inner();
    skip = 0;
  }

  private void close() {
    skip = 0;
    if (outer.isEmpty()) {
      return;
    }
    RtfState inner = state;
    state = outer.pop();
    if (inner.target == Target.INSTRUCTION && state.target != Target.INSTRUCTION) {
      endInstruction();
    }
    if (inner.field) {
      pageField = false;
    }
    if (inner.story != state.story) {
      endStory(inner);
    }
  }

  private void endInstruction() {
    String code = instruction.toString().toUpperCase(Locale.ROOT);
    pageField =
        code.startsWith("PAGE") && !code.startsWith("PAGEREF") || code.startsWith("NUMPAGES");
    if (pageField) {
      state.story.pageField();
    }
    instruction = new LineText();
  }

  private void endStory(RtfState inner) {
    List<Alinea> content = inner.story.finish(inner);
    if (inner.head) {
      content.forEach(alinea -> addHead(alinea.tekst(), inner.story.pageFields() > 0));
    } else {
      state.story.after(content);
    }
  }

  private void addHead(String text, boolean paged) {
    if (!text.isEmpty() && !(paged && PageWords.only(text))) {
      heads.add(text);
    }
  }

  private void addByte() {
    state.fresh = false;
    if (skip > 0) {
      skip--;
    } else {
      bytes.write(lexer.value());
    }
  }

  private void flushBytes() {
    if (bytes.size() > 0) {
      text(fonts.decode(bytes.toByteArray(), state.font));
      bytes.reset();
    }
  }

  private void text(String characters) {
    switch (state.target) {
      case LABEL -> state.story.appendLabel(characters);
      case STYLES -> styles.name(state.style, characters);
      case INSTRUCTION -> instruction.append(characters);
      case TEXT -> {
        if (!state.hidden && !state.deleted && !pageField) {
          state.story.append(characters, state);
        }
      }
      default -> {}
    }
  }

  private void symbol(String sign) {
    if (sign.equals("*")) {
      state.optional = true;
      return;
    }
    state.fresh = false;
    if (skip > 0) {
      skip--;
      return;
    }
    switch (sign) {
      case "~" -> text("\u00a0");
      case "_" -> text("\u2011");
      default -> {}
    }
  }

  private void word(String word) {
    boolean first = state.fresh;
    state.fresh = false;
    if (skip > 0) {
      skip--;
    } else if (word.equals("u")) {
      text(String.valueOf((char) lexer.number('?')));
      skip = state.fallback;
    } else if (!(first && begins(word)) && state.target != Target.SKIP) {
      follow(word);
    }
  }

  /** Tells whether a control word says what its group is for, and notes that. */
  private boolean begins(String word) {
    switch (RtfGroup.of(word)) {
      case LABEL -> state.target = Target.LABEL;
      case FONTS -> state.target = Target.FONTS;
      case STYLES -> state.target = Target.STYLES;
      case INSTRUCTION -> state.target = Target.INSTRUCTION;
      case SKIP -> state.target = Target.SKIP;
      case HEAD, STORY -> {
        if (state.target == Target.TEXT) {
          state.head = RtfGroup.of(word) == RtfGroup.HEAD;
          state.story = new RtfStory(styles);
          state.plainParagraph();
          state.plain();
        }
      }
      case THROUGH -> {}
      case NONE -> {
        if (state.optional && state.target != Target.STYLES) {
          state.target = Target.SKIP;
        }
        return state.optional && state.target == Target.SKIP;
      }
    }
    return true;
  }

  private void follow(String word) {
    switch (word) {
      case "par", "sect" -> state.story.endParagraph(state);
      case "cell" -> state.story.endCell(state);
      case "row" -> state.story.endRow(row);
      case "nestcell", "nestrow", "line", "tab", "page", "column", "emspace", "enspace" ->
          text(" ");
      case "trowd" -> row = new RtfRow();
      case "trhdr", "clmrg", "clvmgf", "clvmrg", "cellx" -> row.define(word, lexer.number(0));
      case "field" -> state.field = true;
      case "chpgn", "sectnum" -> state.story.pageField();
      case "revised" -> tracked |= lexer.on();
      case "deleted" -> {
        state.deleted = lexer.on();
        tracked |= state.deleted;
      }
      case "ansicpg" -> fonts.codePage(lexer.number(1252));
      case "mac" -> fonts.codePage(10000);
      case "pc" -> fonts.codePage(437);
      case "fcharset" -> fonts.charset(state.font, lexer.number(0));
      default -> {
        String sign = RtfGroup.character(word);
        if (sign == null) {
          format(word);
        } else {
          text(sign);
        }
      }
    }
  }

  private void format(String word) {
    switch (word) {
      case "pard" -> state.plainParagraph();
      case "plain" -> state.plain();
      case "s" -> state.style = lexer.number(0);
      case "outlinelevel" -> state.outline = lexer.number(-1);
      case "ilvl" -> state.level = Math.max(0, Math.min(8, lexer.number(0)));
      case "li" -> state.left = lexer.number(0);
      case "fi" -> state.first = lexer.number(0);
      case "intbl" -> state.inTable = lexer.on();
      case "f" -> state.font = lexer.number(0);
      case "fs" -> state.halfPoints = Math.max(1, lexer.number(24));
      case "b" -> state.bold = lexer.on();
      case "v" -> state.hidden = lexer.on();
      case "uc" -> state.fallback = Math.max(0, lexer.number(1));
      default -> {}
    }
  }
}
