package nl.hechtwijzer.search.index;

import nl.hechtwijzer.search.question.Ideas;
import nl.hechtwijzer.search.question.WordForms;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** How OpenSearch reads texts; {@link Analyzers} says what each way of reading is for. */
final class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

  private static final String NO_APOSTROPHE = "no_apostrophe";
  private static final String SPACES = "spaces";
  private static final String NO_SPACES = "no_spaces";
  private static final String PIECES = "pieces";
  private static final String COMPOUNDS = "compounds";
  private static final String PLURALS = "plurals";
  private static final String STEMS = "stems";
  private static final String TOGETHER = "together";
  private static final String STARTS = "starts";

  @Override
  public void configure(ElasticsearchAnalysisConfigurationContext context) {
    parts(context);
    analyzers(context);
  }

  private static void parts(ElasticsearchAnalysisConfigurationContext context) {
    replace(context, NO_APOSTROPHE, WordForms.APOSTROPHE, "");
    replace(context, SPACES, Analyzers.NO_WORD, " ");
    replace(context, NO_SPACES, Analyzers.NO_WORD, "");
    context
        .tokenFilter(PIECES)
        .type("word_delimiter_graph")
        .param("catenate_all", true)
        .param("split_on_numerics", false);
    context
        .tokenFilter(COMPOUNDS)
        .type("dictionary_decompounder")
        .param("word_list", Ideas.compoundParts().toArray(String[]::new))
        .param("min_subword_size", Analyzers.SHORTEST_PART)
        .param("max_subword_size", Analyzers.LONGEST_PART)
        .param("only_longest_match", true);
    context
        .tokenFilter(PLURALS)
        .type("pattern_replace")
        .param("pattern", WordForms.PLURAL)
        .param("replacement", "$1");
    context.tokenFilter(STEMS).type("stemmer").param("language", "dutch_kp");
    context
        .tokenFilter(TOGETHER)
        .type("shingle")
        .param("max_shingle_size", Analyzers.MOST_JOINED)
        .param("token_separator", "");
    context
        .tokenFilter(STARTS)
        .type("edge_ngram")
        .param("min_gram", 1)
        .param("max_gram", Analyzers.LONGEST_BEGINNING);
  }

  private static void replace(
      ElasticsearchAnalysisConfigurationContext context,
      String name,
      String pattern,
      String replacement) {
    context
        .charFilter(name)
        .type("pattern_replace")
        .param("pattern", pattern)
        .param("replacement", replacement);
  }

  private static void analyzers(ElasticsearchAnalysisConfigurationContext context) {
    context
        .analyzer(Analyzers.DUTCH)
        .custom()
        .tokenizer("whitespace")
        .charFilters(NO_APOSTROPHE)
        .tokenFilters(PIECES, "flatten_graph", "lowercase", "asciifolding", PLURALS, STEMS);
    context
        .analyzer(Analyzers.DUTCH_PARTS)
        .custom()
        .tokenizer("whitespace")
        .charFilters(NO_APOSTROPHE)
        .tokenFilters(
            PIECES, "flatten_graph", "lowercase", "asciifolding", COMPOUNDS, PLURALS, STEMS);
    context
        .analyzer(Analyzers.JOINED)
        .custom()
        .tokenizer("whitespace")
        .charFilters(SPACES)
        .tokenFilters("lowercase", "asciifolding", TOGETHER);
    context
        .analyzer(Analyzers.AS_ONE)
        .custom()
        .tokenizer("keyword")
        .charFilters(NO_SPACES)
        .tokenFilters("lowercase", "asciifolding");
    context
        .analyzer(Analyzers.PLAIN)
        .custom()
        .tokenizer("standard")
        .tokenFilters("lowercase", "asciifolding");
    context
        .analyzer(Analyzers.BEGINNINGS)
        .custom()
        .tokenizer("standard")
        .tokenFilters("lowercase", "asciifolding", STARTS);
  }
}
