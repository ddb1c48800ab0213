package nl.toetssteen.toetsing;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Feeds words to Lucene: all forms of a word at one position. */
final class Woordenstroom extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute stap = addAttribute(PositionIncrementAttribute.class);
  private final Lemmas lemmas;
  private final Iterator<String> woorden;
  private Iterator<String> vormen = List.<String>of().iterator();

  Woordenstroom(List<String> woorden, Lemmas lemmas) {
    this.woorden = woorden.iterator();
    this.lemmas = lemmas;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    boolean nieuw = !vormen.hasNext();
    if (nieuw) {
      if (!woorden.hasNext()) {
        return false;
      }
      vormen = lemmas.forms(woorden.next()).iterator();
    }
    term.setEmpty().append(vormen.next());
    stap.setPositionIncrement(nieuw ? 1 : 0);
    return true;
  }
}
