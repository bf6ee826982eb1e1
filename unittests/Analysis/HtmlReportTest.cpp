//===- HtmlReportTest.cpp - the report as a page --------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What takes rows and measurements that no small module gives. Whether the page
// is valid, and how it looks, is for test/python/report_page.py.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Analysis/HtmlReport.h"

#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::ufp4;

namespace {

GemmRow makeRow(std::string site, GemmRole role, StringRef lhs, StringRef rhs) {
  GemmRow row;
  row.site = std::move(site);
  row.role = role;
  row.m = 4096;
  row.n = 11008;
  row.k = 4096;
  row.quantized = true;
  row.format = "e2m1 1x16 e4m3 x e2m1 16x16 e4m3";
  row.carrier = "bf16";
  row.exactness = "f32-accumulation";
  row.kernel = "wgmma_scaled_matmul";
  row.function = "train_step";
  row.location = "/models/llama/step.mlir:12345:10";
  row.count = 1;
  row.flops = 369367187456;
  row.resultBytes = 90177536;
  for (auto [operand, kind] :
       llvm::zip_equal(row.operands, std::array<StringRef, 2>{lhs, rhs})) {
    operand.kind = kind.str();
    operand.format = "e2m1 1x16 e4m3";
    operand.transform = "rht<16, result = bf16>";
    operand.rounding = "stochastic<8>";
    operand.bytesBefore = 33554432;
    operand.bytesAfter = 9437184;
  }
  return row;
}

/// Sums of 4096 elements of energy 1 that lost a share of themselves.
std::array<double, StatsOp::kSize> makeSums(double shrinkage, double nmse) {
  return {4096,        0,    0,   4096, 4096 * (1 - shrinkage),
          4096 * nmse, 1024, 900, 1200, 200,
          300,         250,  150, 72,   41};
}

struct Measurements : MeasuredOperands {
  void add(StringRef site, StringRef role, StringRef operand,
           std::array<double, StatsOp::kSize> sums) {
    labels.push_back({site.str(), role.str(), operand.str()});
    table.insert(table.end(), sums.begin(), sums.end());
  }
};

/// A model of so many layers, all measured.
std::string makePage(unsigned layers) {
  HtmlReport report;
  report.recipe = "nvfp4";
  report.target = "sm_90a";
  Measurements measured;
  for (unsigned i = 0; i < layers; ++i) {
    std::string site = "model.layers." + std::to_string(i / 7) +
                       ".self_attn.projection_" + std::to_string(i % 7) +
                       ".weight";
    report.rows.push_back(
        makeRow(site, GemmRole::Fprop, "activation", "weight"));
    report.rows.push_back(makeRow(site, GemmRole::Dgrad, "gradient", "weight"));
    report.rows.push_back(
        makeRow(site, GemmRole::Wgrad, "gradient", "activation"));
    for (const GemmRow &row : ArrayRef(report.rows).take_back(3))
      for (const GemmOperand &operand : row.operands)
        measured.add(site, stringifyGemmRole(row.role), operand.kind,
                     makeSums(0.02, 0.01));
  }
  return report.getText(&measured);
}

size_t countOf(StringRef text, StringRef part) { return text.count(part); }

} // namespace

TEST(HtmlReport, PageOf2000GemmsIsSmallAndGrowsLinearly) {
  std::string page = makePage(667);
  EXPECT_EQ(countOf(page, "<tr class=\"g u\">"), 2001u);
  EXPECT_EQ(countOf(page, "<svg"), 4002u);
  EXPECT_LT(page.size(), 2u << 20);
  size_t empty = makePage(0).size();
  EXPECT_LT(page.size() - empty, 2.1 * (makePage(333).size() - empty));
}

TEST(HtmlReport, NamesAreText) {
  HtmlReport report;
  report.module = "<module>";
  report.recipe = "</title><script>alert(1)</script>";
  report.source = "a\"b'c.mlir";
  report.rows.push_back(makeRow("layers.0.<script>alert(2)</script>&amp;",
                                GemmRole::Fprop, "activation", "weight"));
  std::string bytes("layers.1.\xFF\xC0\x80 \x1B[2J\n\xE2\x80\xAE\xC2\x85", 23);
  bytes += '\0';
  report.rows.push_back(
      makeRow(bytes, GemmRole::Fprop, "activation", "weight"));
  report.rows.back().quantized = false;
  report.rows.back().reason = "<b>reason</b>";
  std::string page = report.getText();
  EXPECT_EQ(countOf(page, "<script>"), 1u);
  EXPECT_EQ(countOf(page, "alert(2)&lt;/<wbr>script&gt;&amp;amp;"), 1u);
  EXPECT_EQ(countOf(page, "<title>&lt;/title&gt;&lt;script"), 0u);
  EXPECT_EQ(countOf(page, "<b>reason"), 0u);
  EXPECT_EQ(countOf(page, "&lt;module&gt;"), 1u);
  EXPECT_EQ(countOf(page, "a&quot;b&#39;c.mlir"), 1u);
  // Of the bytes, what is no text is replaced and what acts is spelled out.
  EXPECT_EQ(countOf(page, "\xEF\xBF\xBD"), 3u);
  EXPECT_EQ(countOf(page, "\\1B[2J\\0A\\u202E\\u0085"), 1u);
  EXPECT_EQ(page.find('\0'), std::string::npos);
  EXPECT_EQ(page.find('\x1B'), std::string::npos);
}

TEST(HtmlReport, ExtremesAreThoseBeyondTheirNoise) {
  HtmlReport report;
  Measurements measured;
  for (StringRef site : {"a", "b", "c"}) {
    report.rows.push_back(
        makeRow(site.str(), GemmRole::Fprop, "activation", "weight"));
    measured.add(site, "fprop", "activation", makeSums(0, 0.001));
  }
  // The noise of 4096 elements of NMSE 0.1 is 0.005, twice that is 0.01.
  measured.add("a", "fprop", "weight", makeSums(0.009, 0.1));
  measured.add("b", "fprop", "weight", makeSums(0.004, 0.001));
  measured.add("c", "fprop", "weight", makeSums(-0.04, 0.001));
  std::string page = report.getText(&measured);
  EXPECT_EQ(countOf(page, "<b>0.40 <small>% of 1 - α</small></b><span "
                          "class=q>weight, fprop of <a class=n href=#s1>b</a>"),
            1u);
  EXPECT_EQ(countOf(page, "<b>10.0 <small>dB</small></b><span "
                          "class=q>weight, fprop of <a class=n href=#s0>a</a>"),
            1u);
  EXPECT_EQ(countOf(page, "<td class=\"n s4 b2\"><i>0.90</i><i>10.0</i>"), 1u);
  EXPECT_EQ(countOf(page, "<td class=\"a2 b2\"><i>0.40</i><i>30.0</i>"), 1u);
  EXPECT_EQ(countOf(page, "<td class=\"g4 b2\"><i>-4.00</i><i>30.0</i>"), 1u);
}

TEST(HtmlReport, CodesThatTwoGemmsMultiplyAreTheirFirstUse) {
  HtmlReport report;
  report.rows.push_back(
      makeRow("block.0.q", GemmRole::Fprop, "activation", "weight"));
  report.rows.push_back(
      makeRow("block.0.k", GemmRole::Fprop, "activation", "weight"));
  report.rows[1].operands[0].firstUse = {0, 0};
  Measurements measured;
  measured.add("block.0.q", "fprop", "activation", makeSums(0.02, 0.001));
  std::string page = report.getText(&measured);
  // Both rows of the overview have the number, one row of the layers has it.
  EXPECT_EQ(countOf(page, "<i>2.00</i>"), 2u);
  EXPECT_EQ(countOf(page, "<td>2.00<td>"), 1u);
  EXPECT_EQ(countOf(page, "the codes of <a href=#s0>fprop of q</a>"), 1u);
  EXPECT_EQ(countOf(page, "not measured"), 2u);
}

TEST(HtmlReport, MeasurementsOfOneLabelAreAdded) {
  HtmlReport report;
  report.rows.push_back(makeRow("w", GemmRole::Fprop, "activation", "weight"));
  Measurements measured;
  measured.add("w", "fprop", "weight", makeSums(0.01, 0.001));
  measured.add("w", "fprop", "weight", makeSums(0.03, 0.001));
  std::string page = report.getText(&measured);
  EXPECT_EQ(countOf(page, "<i>2.00</i>"), 1u);
  EXPECT_EQ(countOf(page, "<small>sum of 2</small>"), 1u);
}

TEST(HtmlReport, FunctionsThatDidNotRunWereNotMeasured) {
  HtmlReport report;
  report.reached.insert("train_step");
  report.rows.push_back(makeRow("w", GemmRole::Fprop, "activation", "weight"));
  report.rows.push_back(report.rows.front());
  report.rows.back().function = "evaluate";
  Measurements measured;
  measured.add("w", "fprop", "activation", makeSums(0.01, 0.001));
  measured.add("w", "fprop", "weight", makeSums(0.03, 0.001));
  std::string page = report.getText(&measured);
  EXPECT_EQ(countOf(page, "not measured"), 2u);
  EXPECT_EQ(countOf(page, "<svg"), 2u);
}

TEST(HtmlReport, WhatNoLayerMultipliesIsListed) {
  HtmlReport report;
  Measurements measured;
  measured.add("", "other", "", makeSums(0.01, 0.001));
  std::string page = report.getText(&measured);
  EXPECT_EQ(countOf(page, "Measured beside the layers"), 1u);
  EXPECT_EQ(countOf(page, "<svg"), 1u);
}

TEST(HtmlReport, TablesMayHoldAnything) {
  constexpr double inf = std::numeric_limits<double>::infinity();
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  HtmlReport report;
  Measurements measured;
  measured.add(
      "a", "other", "",
      {inf, nan, 1e300, inf, -inf, nan, inf, inf, nan, -1, 1e300, 0, 0, 0});
  measured.add("b", "other", "",
               {1, -1, 1e300, -1, 0, 1, inf, inf, 0, 0, 0, 0, 0, 0});
  measured.add("c", "other", "", {});
  std::string page = report.getText(&measured);
  EXPECT_EQ(countOf(page, "<svg"), 0u);
  EXPECT_EQ(countOf(page, "<td class=n>"), 3u);
}

TEST(HtmlReport, ExtensionsOfPages) {
  EXPECT_TRUE(isHtmlFile("r.html"));
  EXPECT_TRUE(isHtmlFile("folder/R.HTM"));
  EXPECT_FALSE(isHtmlFile("r.json"));
  EXPECT_FALSE(isHtmlFile("r.html.json"));
  EXPECT_FALSE(isHtmlFile("html"));
  EXPECT_FALSE(isHtmlFile("-"));
}
