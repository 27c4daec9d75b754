package nl.buurtbrug.domain.area;

/// One municipality in a list.
public record MunicipalitySummary(Long id, String name, String cbsCode) {
}
