namespace SreAcademy.Data;

/// <summary>The catalog's reads in the provider's SQL. Columns come in the order that <see cref="CatalogReader"/> takes them.</summary>
/// <param name="State">version, fingerprint</param>
/// <param name="Documents">id, path, subject, title, body</param>
/// <param name="Topics">document_id, slug, title, body; by document_id and place</param>
/// <param name="Cards">id, key, kind, level, explicit_id, question_html, question_text, answer_html, answer_text, answer_has_code, details, line; without retired ones</param>
public sealed record CatalogStatements(string State, string Documents, string Topics, string Cards);
