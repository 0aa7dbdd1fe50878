package nl.hechtwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;

/** Finds words in a Lucene index, for one question. */
final class LuceneWords implements IndexedWords {

  private static final int MOST_BEGINNINGS = 200;
  private static final int MOST_SIMILAR = 200;

  private final IndexReader reader;
  private final List<Segment> segments = new ArrayList<>();

  LuceneWords(IndexReader reader) {
    this.reader = reader;
    for (LeafReaderContext context : reader.leaves()) {
      segments.add(new Segment(context.reader()));
    }
  }

  /** Something to do with every document that holds a token. */
  interface Visitor {
    void visit(int doc);
  }

  @Override
  public boolean hasAny(TextUnit unit) {
    try {
      for (Segment segment : segments) {
        for (Alternative alternative : unit.alternatives()) {
          for (TextGroup group : TextGroup.values()) {
            if (segment.hasAny(group, alternative)) {
              return true;
            }
          }
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isNamed(String word) {
    try {
      for (Segment segment : segments) {
        if (segment.hasAny(TextGroup.NAME, Alternative.word(word))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Collection<String> similarTo(String word, int letters) {
    try {
      Terms words = MultiTerms.getTerms(reader, IndexFields.WORDS);
      List<String> similar = new ArrayList<>();
      if (words != null) {
        TermsEnum close =
            new FuzzyTermsEnum(words, new Term(IndexFields.WORDS, word), letters, 0, true);
        for (BytesRef found = close.next();
            found != null && similar.size() < MOST_SIMILAR;
            found = close.next()) {
          similar.add(found.utf8ToString());
        }
      }
      return similar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words of names that begin with these letters, but for a slip. */
  Collection<String> namesBeginningNearly(String letters) {
    if (letters.isEmpty()) {
      return List.of();
    }
    try {
      Automaton near =
          Operations.concatenate(
              new LevenshteinAutomata(letters, true).toAutomaton(1), Automata.makeAnyString());
      CompiledAutomaton compiled =
          new CompiledAutomaton(
              Operations.determinize(near, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
      Set<String> found = new TreeSet<>();
      for (TextGroup group : TextGroup.NAMES) {
        Terms terms = MultiTerms.getTerms(reader, group.field(TextChannel.EXACT));
        if (terms != null) {
          addNear(compiled.getTermsEnum(terms), letters, found);
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addNear(TermsEnum terms, String letters, Set<String> found)
      throws IOException {
    for (BytesRef term = terms.next();
        term != null && found.size() < MOST_SIMILAR;
        term = terms.next()) {
      String word = term.utf8ToString();
      if (Spelling.beginsNearly(letters, word)) {
        found.add(word);
      }
    }
  }

  /** The words of one segment. */
  Segment segment(int number) {
    return segments.get(number);
  }

  /** The words of one segment; where it stands in them is kept, since many are looked up. */
  static final class Segment {

    private final LeafReader reader;
    private final Map<String, Optional<TermsEnum>> places = new HashMap<>();

    private Segment(LeafReader reader) {
      this.reader = reader;
    }

    LeafReader reader() {
      return reader;
    }

    /** Visits the documents in which a part of the entry meets the alternative. */
    void visit(TextGroup group, Alternative alternative, Visitor visitor) throws IOException {
      for (DocIdSetIterator documents : documents(group, alternative)) {
        for (int doc = documents.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = documents.nextDoc()) {
          visitor.visit(doc);
        }
      }
    }

    private boolean hasAny(TextGroup group, Alternative alternative) throws IOException {
      Bits live = reader.getLiveDocs();
      for (DocIdSetIterator documents : documents(group, alternative)) {
        for (int doc = documents.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = documents.nextDoc()) {
          if (live == null || live.get(doc)) {
            return true;
          }
        }
      }
      return false;
    }

    private List<DocIdSetIterator> documents(TextGroup group, Alternative alternative)
        throws IOException {
      TermsEnum terms = terms(group.field(alternative.channel()));
      if (terms == null) {
        return List.of();
      }
      if (alternative.prefix()) {
        return beginnings(terms, alternative.tokens().get(0));
      }
      List<DocIdSetIterator> all = new ArrayList<>();
      for (String token : alternative.tokens()) {
        if (!terms.seekExact(new BytesRef(token))) {
          return List.of();
        }
        all.add(terms.postings(null, PostingsEnum.NONE));
      }
      return all.size() == 1 ? all : List.of(inAll(all, reader.maxDoc()));
    }

    private @Nullable TermsEnum terms(String field) throws IOException {
      Optional<TermsEnum> known = places.get(field);
      if (known == null) {
        Terms terms = reader.terms(field);
        known = terms == null ? Optional.empty() : Optional.of(terms.iterator());
        places.put(field, known);
      }
      return known.orElse(null);
    }
  }

  private static DocIdSetIterator inAll(List<DocIdSetIterator> several, int size)
      throws IOException {
    FixedBitSet common = bits(several.get(0), size);
    for (DocIdSetIterator other : several.subList(1, several.size())) {
      common.and(bits(other, size));
    }
    return new BitSetIterator(common, common.cardinality());
  }

  private static FixedBitSet bits(DocIdSetIterator documents, int size) throws IOException {
    FixedBitSet bits = new FixedBitSet(size);
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      bits.set(doc);
    }
    return bits;
  }

  private static List<DocIdSetIterator> beginnings(TermsEnum each, String letters)
      throws IOException {
    List<DocIdSetIterator> all = new ArrayList<>();
    BytesRef beginning = new BytesRef(letters);
    if (each.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
      return all;
    }
    while (StringHelper.startsWith(each.term(), beginning) && all.size() < MOST_BEGINNINGS) {
      all.add(each.postings(null, PostingsEnum.NONE));
      if (each.next() == null) {
        break;
      }
    }
    return all;
  }
}
