package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Soort;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.rapport.Blok.Vorm;

/**
 * Turns a document into the blocks that the HTML page shows: headings, paragraphs, lists, tables.
 */
final class BladBouwer {
  private static final int EERSTE_NIVEAU = 3;
  private static final int LAATSTE_NIVEAU = 6;

  private final int document;
  private final Markeringen markeringen;

  BladBouwer(int document, Markeringen markeringen) {
    this.document = document;
    this.markeringen = markeringen;
  }

  List<Blok> build(Document gelezen) {
    return blokken(gelezen.delen(), EERSTE_NIVEAU);
  }

  private List<Blok> blokken(List<Deel> delen, int niveau) {
    List<Blok> blokken = new ArrayList<>();
    List<Blok> punten = new ArrayList<>();
    for (Deel deel : delen) {
      Blok blok = blok(deel, niveau);
      if (blok.vorm() == Vorm.PUNT) {
        punten.add(blok);
      } else {
        closeList(punten, blokken);
        blokken.add(blok);
      }
    }
    closeList(punten, blokken);
    return blokken;
  }

  private static void closeList(List<Blok> punten, List<Blok> blokken) {
    if (!punten.isEmpty()) {
      blokken.add(new Blok(Vorm.LIJST, "", 0, "", List.of(), List.of(), punten));
      punten.clear();
    }
  }

  private Blok blok(Deel deel, int niveau) {
    String id = PaginaBouwer.doel(document, deel.eid());
    if (deel.soort().heeftKop()) {
      return kop(id, deel, niveau);
    }
    List<Blok> onder = blokken(deel.delen(), niveau);
    if (deel.inhoudTabel().isPresent()) {
      return new Blok(Vorm.TABEL, id, 0, deel.label(), List.of(), rijen(id, deel), onder);
    }
    Vorm vorm = deel.soort() == Soort.ALINEA ? Vorm.ALINEA : Vorm.PUNT;
    List<Stuk> stukken = new ArrayList<>();
    if (!deel.kop().isEmpty()) {
      stukken.add(new Stuk(deel.kop() + " ", List.of()));
    }
    stukken.addAll(markeringen.cut(id, deel.tekst()));
    return new Blok(vorm, id, 0, deel.label(), stukken, List.of(), onder);
  }

  private Blok kop(String id, Deel deel, int niveau) {
    boolean leeg = deel.label().isBlank() && deel.kop().isBlank();
    int dieper = leeg ? niveau : Math.min(niveau + 1, LAATSTE_NIVEAU);
    List<Blok> onder = new ArrayList<>();
    if (!deel.tekst().isEmpty()) {
      Stuk tekst = new Stuk(deel.tekst(), List.of());
      onder.add(new Blok(Vorm.ALINEA, "", 0, "", List.of(tekst), List.of(), List.of()));
    }
    onder.addAll(blokken(deel.delen(), dieper));
    List<Stuk> stukken = markeringen.cut(id, deel.kop());
    // A heading without words is nothing to hear or see, but places may still point at it.
    Vorm vorm = leeg ? Vorm.ALINEA : Vorm.KOP;
    return new Blok(vorm, id, leeg ? 0 : niveau, deel.label(), stukken, List.of(), onder);
  }

  private List<Blok.Rij> rijen(String id, Deel deel) {
    List<Blok.Rij> rijen = new ArrayList<>();
    int vanaf = 0;
    for (Tabel.Rij rij : deel.tabel().rijen()) {
      List<Blok.Cel> cellen = new ArrayList<>();
      for (Tabel.Cel cel : rij.cellen()) {
        // Quotes count in the text of the whole table, in which the cells stand in this order.
        int begin = deel.tekst().indexOf(cel.tekst(), vanaf);
        List<Stuk> stukken =
            begin < 0
                ? List.of(new Stuk(cel.tekst(), List.of()))
                : markeringen.cut(id, cel.tekst(), begin);
        vanaf = begin < 0 ? vanaf : begin + cel.tekst().length();
        cellen.add(new Blok.Cel(stukken, cel.kolommen(), cel.rijen()));
      }
      rijen.add(new Blok.Rij(id + "-rij-" + (rijen.size() + 1), rij.kop(), cellen));
    }
    return rijen;
  }
}
