//===- HtmlReport.cpp - the report as a page ------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Pages of models with thousands of GEMMs are to stay small: end tags that HTML
// lets one omit are omitted, attributes have quotes only where they need them,
// and a histogram is a single path.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Analysis/HtmlReport.h"

#include "ReportText.h"

#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SHA256.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

using namespace mlir;
using namespace mlir::ufp4;
using namespace mlir::ufp4::report;

//===----------------------------------------------------------------------===//
// Style and script
//===----------------------------------------------------------------------===//

static constexpr StringLiteral kStyle = R"css(
:root{color-scheme:light dark;--bg:#f6f6f3;--card:#fff;--ink:#1c2126;--soft:#5b6670;
--line:#e2e2dc;--fill:#1f7a66;--rest:#cfd3d6;--shrink:214,96,20;--grow:38,112,204;
--low:138,73,190;--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media(prefers-color-scheme:dark){:root{--bg:#121518;--card:#1b1f24;--ink:#e4e7ea;
--soft:#9aa5af;--line:#2c3238;--fill:#3fb197;--rest:#3d454d;--shrink:232,112,36;
--grow:64,136,230;--low:160,98,214}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main,header,footer{max-width:1240px;margin:0 auto;padding:0 20px}
header{padding-top:28px}
h1{font-size:26px;line-height:1.25;margin:2px 0;overflow-wrap:anywhere;letter-spacing:-.01em}
h2{font-size:18px;margin:34px 0 6px}
p{margin:4px 0 10px;max-width:78ch}
a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:2px}
code,.n,.b th,#heat th[scope]{font-family:var(--mono);font-size:.88em;overflow-wrap:anywhere}
small,.q{color:var(--soft);font-size:.86em}
.kind{color:var(--soft);font-size:13px;text-transform:uppercase;letter-spacing:.08em}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(185px,1fr));gap:12px;margin:18px 0 8px}
.tile,.x,details.b{background:var(--card);border:1px solid var(--line);border-radius:10px}
.tile{padding:12px 16px 14px;min-width:0}
.tile b{display:block;font-size:21px;font-weight:650;line-height:1.3;letter-spacing:-.01em}
.tile b small{font-weight:400;font-size:15px}
.tile .q{display:block;overflow-wrap:anywhere}
.bar{display:block;height:6px;border-radius:3px;background:var(--rest);margin-top:8px;overflow:hidden}
.bar i{display:block;height:100%;background:var(--fill)}
.x{overflow-x:auto;max-width:100%;margin:8px 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
td,th{padding:6px 12px;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{font-size:13px;font-weight:500;color:var(--soft);border-top:0;white-space:nowrap}
.r,.b td:nth-child(n+3):not(:last-child){text-align:right;white-space:nowrap}
.w{min-width:16em;overflow-wrap:anywhere}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));gap:0 24px}
.two>div{min-width:0}
input.m{position:absolute;opacity:0;pointer-events:none}
.pick{display:inline-flex;flex-wrap:wrap;gap:4px;margin:2px 0 6px}
.pick label{padding:4px 12px;border:1px solid var(--line);border-radius:99px;background:var(--card);cursor:pointer;font-size:14px}
#m1:checked~.pick [for=m1],#m2:checked~.pick [for=m2],#m3:checked~.pick [for=m3]{background:var(--ink);color:var(--bg);border-color:var(--ink)}
#m1:focus-visible~.pick [for=m1],#m2:focus-visible~.pick [for=m2],#m3:focus-visible~.pick [for=m3]{outline:2px solid var(--fill);outline-offset:2px}
#heat{overflow:auto}#heat.t{max-height:85vh}
#heat td{text-align:right;vertical-align:middle;min-width:74px;border-left:2px solid var(--card);border-top:2px solid var(--card);padding:4px 10px}
#heat th{border-left:0;border-top:2px solid var(--card)}
#heat thead th{text-align:right;position:sticky;top:0;background:var(--card);z-index:2;padding:4px 10px}
#heat thead th:first-child{text-align:left;z-index:3}
#heat tr>th:first-child{position:sticky;left:0;background:var(--card);max-width:min(46vw,340px)}
#heat th[scope]{font-weight:400;z-index:1}
#heat th[scope] a{text-decoration:none}
#heat .k th{font-weight:600;padding-top:12px}
#heat small{display:none}
#heat.sorted small{display:inline}
#heat i{font-style:normal;display:none}
#m1:checked~#heat i:nth-child(1),#m2:checked~#heat i:nth-child(2),#m3:checked~#heat i:nth-child(3){display:inline}
#m1:checked~p:not(.m1),#m2:checked~p:not(.m2),#m3:checked~p:not(.m3){display:none}
#m1:checked~#heat .n{background:none;color:var(--soft);font:inherit}
#m1:checked~#heat .a1,.k1{background:rgba(var(--shrink),.13)}
#m1:checked~#heat .a2,.k2{background:rgba(var(--shrink),.28)}
#m1:checked~#heat .a3,.k3{background:rgba(var(--shrink),.48)}
#m1:checked~#heat .a4,.k4{background:rgba(var(--shrink),.72)}
#m1:checked~#heat .g1,.k5{background:rgba(var(--grow),.13)}
#m1:checked~#heat .g2,.k6{background:rgba(var(--grow),.26)}
#m1:checked~#heat .g3,.k7{background:rgba(var(--grow),.44)}
#m1:checked~#heat .g4,.k8{background:rgba(var(--grow),.66)}
#m2:checked~#heat .s1,#m3:checked~#heat .b1,.l1{background:rgba(var(--low),.12)}
#m2:checked~#heat .s2,#m3:checked~#heat .b2,.l2{background:rgba(var(--low),.26)}
#m2:checked~#heat .s3,#m3:checked~#heat .b3,.l3{background:rgba(var(--low),.42)}
#m2:checked~#heat .s4,#m3:checked~#heat .b4,.l4{background:rgba(var(--low),.6)}
.key{font-size:13px;color:var(--soft);max-width:none}
.key span{display:inline-block;padding:1px 8px;margin:2px 3px 2px 0;border-radius:4px;color:var(--ink)}
#tools{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0}
#tools[hidden]{display:none}
#tools input{flex:1 1 200px;min-width:0;font:inherit;padding:7px 12px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:inherit}
button{font:inherit;font-size:14px;padding:6px 12px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:inherit;cursor:pointer}
th button{border:0;background:none;padding:0;color:inherit;font-size:inherit}
details.b{margin:8px 0;overflow:hidden}
summary{padding:10px 14px;cursor:pointer;display:flex;flex-wrap:wrap;gap:2px 18px;align-items:baseline}
summary::before{content:"\25B8";color:var(--soft);margin-right:-8px}
[open]>summary::before{content:"\25BE"}
summary::-webkit-details-marker{display:none}
summary b{font-family:var(--mono);font-size:14px;overflow-wrap:anywhere}
.b .x{border:0;border-top:1px solid var(--line);border-radius:0;margin:0}
.b tbody th{padding:16px 12px 4px;font-weight:600;border-top:2px solid var(--line)}
.b tbody:first-of-type th{border-top:0}
.b tbody small{font-family:inherit;font-weight:400}
.g td{padding:6px 12px 2px;text-align:left!important;white-space:normal!important}
.g td{display:flex;flex-wrap:wrap;gap:0 16px;align-items:baseline;border-top:0}
.g td>b{font-size:13px;padding:0 8px;border-radius:99px;background:var(--rest)}
.g i{font-style:normal}
.g.u td>b{background:var(--fill);color:var(--card)}
.o td{border-top:0;padding:1px 12px}
.o td:first-child{padding-left:28px;color:var(--soft)}
.o td:nth-child(2){min-width:190px}
.o:last-child td{padding-bottom:8px}
.h{height:25px;width:56px;display:block;border-bottom:1px solid var(--rest)}
.h path{stroke:var(--fill);stroke-width:5;fill:none}
:target th{background:rgba(var(--grow),.13)}
:target{scroll-margin-top:20px}
footer{padding-top:24px;padding-bottom:40px;color:var(--soft);font-size:13px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 14px;margin:6px 0}
dt{font-weight:600}dd{margin:0}
@media(min-width:761px){.g td{display:table-cell}.g td>*{margin-right:16px}}
@media(max-width:760px){
body{font-size:14px}main,header,footer{padding-left:12px;padding-right:12px}
h1{font-size:22px}.tiles{grid-template-columns:1fr 1fr;gap:8px}
.tile{padding:9px 12px 11px}.tile b{font-size:19px}.tile b small{font-size:13px}
td,th{padding:6px 7px}
#heat.t{max-height:none}#heat th[scope]{min-width:122px}
#heat td,#heat thead th{min-width:0;padding:4px 7px}
.b table,.b tbody,.b tr{display:block}.b thead{display:none}.b th{display:block}
.b .x{overflow-x:visible}
.g td{display:flex}
.b .o{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:1px 8px;padding:4px 12px 8px}
.b .o td{display:block;padding:0;text-align:left!important;border:0;white-space:normal!important;min-width:0!important}
.b .o td:empty{display:none}
.b .o td:first-child{grid-column:1/4;padding:0;color:var(--ink)}
.b .o td:nth-child(2){grid-column:1/4}
.b .o td:nth-child(10){grid-area:1/4/3/5}
.o td[colspan]{grid-column:2/-1;align-self:end}
.o td:nth-child(n+3)::before{display:block;color:var(--soft);font-size:11px;line-height:1.3}
.o td:nth-child(3)::before{content:"size"}
.o td:nth-child(4):not([colspan])::before{content:"SQNR dB"}.o td:nth-child(5)::before{content:"1 - \3B1  %"}
.o td:nth-child(6)::before{content:"buckets"}.o td:nth-child(7)::before{content:"zero"}
.o td:nth-child(8)::before{content:"clipped"}.o td:nth-child(9)::before{content:"not finite"}
.o td:nth-child(10)::before{content:"codes"}
}
@media print{details.b{break-inside:avoid}#tools{display:none}}
)css";

/// Filters layers by name, opens and closes all, and sorts the table of
/// numbers by a column. All that it shows is in the page without it.
static constexpr StringLiteral kScript = R"js(
(() => {
const all = (s, e = document) => [...e.querySelectorAll(s)];
const tools = document.getElementById('tools'), heat = document.getElementById('heat');
if (!tools) return;
tools.hidden = false;
const input = tools.querySelector('input'), [open, close] = all('button', tools);
const blocks = all('details.b').map(b => [b, all('tbody', b).map(t => [t, t.rows[0].textContent.toLowerCase()])]);
const rows = heat ? all('tbody tr', heat) : [];
open.onclick = () => blocks.forEach(([b]) => b.open = true);
close.onclick = () => blocks.forEach(([b]) => b.open = false);
const filter = () => {
  const text = input.value.trim().toLowerCase();
  for (const [block, layers] of blocks) {
    let shown = 0;
    for (const [layer, name] of layers) shown += !(layer.hidden = !name.includes(text));
    block.hidden = !shown;
    if (text && shown && !block.open) block.open = true;
  }
  const sorted = heat && heat.classList.contains('sorted');
  for (const row of rows)
    row.hidden = row.className == 'k' ? !!(text || sorted)
                                      : !row.cells[0].textContent.toLowerCase().includes(text);
};
input.oninput = filter;
if (!heat) return;
const body = heat.querySelector('tbody');
all('thead th', heat).forEach((th, column) => {
  const button = document.createElement('button');
  button.append(...th.childNodes);
  button.title = column ? 'sort by this column' : 'in the order of the model';
  th.append(button);
  button.onclick = () => {
    heat.classList.toggle('sorted', column > 0);
    const metric = all('input.m').findIndex(m => m.checked);
    const value = row => {
      const cell = row.cells[column] && row.cells[column].children[metric];
      const number = cell ? parseFloat(cell.textContent) : NaN;
      // What is worst comes first: most shrinkage, least SQNR, fewest buckets.
      return isNaN(number) ? Infinity : metric ? number : -number;
    };
    const order = column ? [...rows].sort((a, b) => value(a) - value(b)) : rows;
    body.append(...order);
    all('thead th', heat).forEach((h, i) =>
      i == column && i ? h.setAttribute('aria-sort', 'other') : h.removeAttribute('aria-sort'));
    filter();
  };
});
})();
)js";

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// The code point that begins valid UTF-8, and how many bytes it takes.
static std::pair<uint32_t, unsigned> decode(StringRef text) {
  unsigned char lead = text[0];
  if (lead < 0x80)
    return {lead, 1};
  unsigned size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  uint32_t point = lead & (0xFF >> (size + 1));
  for (unsigned char c : text.slice(1, size))
    point = point << 6 | (c & 0x3F);
  return {point, size};
}

/// What HTML does not let a document have, and what would turn the direction of
/// the text around it.
static bool isUnfit(uint32_t point) {
  return (point >= 0x80 && point < 0xA0) || (point & 0xFFFE) == 0xFFFE ||
         (point >= 0xFDD0 && point <= 0xFDEF) ||
         (point >= 0x202A && point <= 0x202E) ||
         (point >= 0x2066 && point <= 0x2069);
}

/// Any bytes as the text of an element or of an attribute in double quotes.
static std::string escape(StringRef bytes) {
  std::string printable = makeUTF8(makePrintable(bytes));
  std::string text;
  for (StringRef rest = printable; !rest.empty();) {
    auto [point, size] = decode(rest);
    if (point == '&')
      text += "&amp;";
    else if (point == '<')
      text += "&lt;";
    else if (point == '>')
      text += "&gt;";
    else if (point == '"')
      text += "&quot;";
    else if (point == '\'')
      text += "&#39;";
    else if (isUnfit(point))
      text += "\\u" + llvm::utohexstr(point, /*LowerCase=*/false, /*Width=*/4);
    else
      text += rest.take_front(size);
    rest = rest.drop_front(size);
  }
  return text;
}

/// A name that breaks after its parts where it is too long for a line.
static std::string escapeWithBreaks(StringRef name) {
  std::string text;
  while (!name.empty()) {
    size_t size = name.find_first_of("./_");
    StringRef part = name.take_front(size == StringRef::npos ? size : size + 1);
    text += escape(part) + (part.size() < name.size() ? "<wbr>" : "");
    name = name.drop_front(part.size());
  }
  return text;
}

static std::string formatNumber(const char *format, double value) {
  if (std::isnan(value))
    return "-";
  if (std::isinf(value))
    return value > 0 ? "∞" : "-∞";
  std::array<char, 400> text;
  std::snprintf(text.data(), text.size(), format, value);
  return text.data();
}

/// Percent, with "0" for nothing at all and "<0.1" for little.
static std::string formatPercent(double part, double whole) {
  if (!(whole > 0))
    return "-";
  if (part == 0)
    return "0";
  double percent = 100 * part / whole;
  return percent < 0.1 ? "&lt;0.1" : formatNumber("%.1f", percent);
}

/// In percent.
static std::string formatShrinkage(double shrinkage) {
  std::string text = formatNumber("%.2f", 100 * shrinkage);
  return text == "-0.00" ? "0.00" : text;
}

static std::string formatWithUnit(Unit unit, Count count) {
  return unit.format(count) + (count ? " " + std::string(unit.name) : "");
}

static std::string formatFlops(Count count) {
  return formatWithUnit(Unit::forFlops(count.value_or(0)), count);
}

static std::string plural(size_t number, StringRef noun) {
  return llvm::formatv("{0} {1}{2}", number, noun, number == 1 ? "" : "s")
      .str();
}

//===----------------------------------------------------------------------===//
// Measurements
//===----------------------------------------------------------------------===//

namespace {

/// The sums of all measurements that have one label.
struct Measurement {
  std::array<double, StatsOp::kSize> sums = {};
  unsigned number = 0;
  const StatisticsLabel *label = nullptr;
  bool isShown = false;
};

/// Classes of color: 0 is none, 4 the strongest.
unsigned classify(double value, std::array<double, 4> bounds) {
  unsigned strength = 0;
  while (strength < 4 && value >= bounds[strength])
    ++strength;
  return strength;
}

struct Figures {
  explicit Figures(const Measurement &measurement)
      : metrics(computeMetrics(measurement.sums)) {}
  OperandMetrics metrics;

  /// Of alpha, were its elements independent (docs/statistics.md).
  double getNoise() const { return std::sqrt(metrics.nmse / metrics.elements); }
  bool isNoise() const {
    return !(std::fabs(metrics.shrinkage) > 2 * getNoise());
  }
  /// Shrinkage that is no noise; NaN where there is none.
  double getShrinkage() const {
    return isNoise() ? std::numeric_limits<double>::quiet_NaN()
                     : metrics.shrinkage;
  }
  unsigned getShrinkageClass() const {
    return classify(std::fabs(metrics.shrinkage), {0.001, 0.003, 0.01, 0.03});
  }
  unsigned getSqnrClass() const {
    return classify(-metrics.sqnrDb, {-20, -18, -16, -14});
  }
  unsigned getBucketsClass() const {
    return classify(-metrics.effectiveBuckets, {-0.9, -0.75, -0.6, -0.4});
  }
};

} // namespace

//===----------------------------------------------------------------------===//
// The page
//===----------------------------------------------------------------------===//

namespace {

/// A layer: the rows of one site.
struct Layer {
  std::string site;
  SmallVector<unsigned, 4> rows;
};

/// Layers whose sites have the same number in the same place.
struct Block {
  std::string prefix; // with the number; empty for layers of no block
  SmallVector<unsigned> layers;
  GemmTotals totals;
};

class Page {
public:
  Page(const HtmlReport &report, const MeasuredOperands *measured)
      : report(report), rows(report.rows), os(text) {
    collectMeasurements(measured);
    collectLayers();
    isMeasured = measured != nullptr;
  }

  std::string write() {
    writeHead();
    writeHeader();
    os << "<main>\n";
    writeSums();
    if (isMeasured)
      writeHeat();
    writeLayers();
    writeOthers();
    writeUnmatched();
    os << "</main>\n";
    writeFooter();
    os << "<script>" << kScript << "</script>\n</html>\n";
    return std::move(text);
  }

private:
  void collectMeasurements(const MeasuredOperands *measured);
  void collectLayers();

  void writeHead();
  void writeHeader();
  void writeTile(StringRef name, const Twine &value, const Twine &note,
                 std::optional<double> share = std::nullopt);
  void writeExtremes();
  void writeSums();
  void writeWhys();
  void writeHeat();
  void writeHeatRow(unsigned number);
  void writeLayers();
  void writeBlock(const Block &block, bool isOpen);
  void writeLayer(unsigned number);
  void writeGemm(const GemmRow &row);
  void writeOperand(const GemmRow &row, const GemmOperand &operand);
  void writeFigures(const Measurement &measurement);
  void writeHistogram(const OperandMetrics &metrics);
  void writeOthers();
  void writeUnmatched();
  void writeFooter();

  static std::string getKey(StringRef site, StringRef role, StringRef operand) {
    return llvm::join_items('\0', site, role, operand);
  }
  Measurement *lookup(const GemmRow &row, const GemmOperand &operand);
  /// "<a href=#s3>fprop of k_proj</a>"
  void writeReference(unsigned row);
  void writeSite(StringRef site);

  const HtmlReport &report;
  const std::vector<GemmRow> &rows;
  bool isMeasured;
  llvm::StringMap<Measurement> measurements;
  std::vector<Measurement *> inOrder;
  std::vector<Layer> layers;
  llvm::StringMap<unsigned> layerNumbers;
  std::vector<Block> blocks;
  SmallVector<unsigned> others; // rows of no layer
  bool hasFunctions = false;    // more than one
  Unit operandUnit = {1, "B"};
  std::string text;
  llvm::raw_string_ostream os;
};

} // namespace

void Page::collectMeasurements(const MeasuredOperands *measured) {
  if (!measured)
    return;
  for (auto [i, label] : llvm::enumerate(measured->labels)) {
    Measurement &measurement =
        measurements[getKey(label.site, label.role, label.operand)];
    if (measurement.number++ == 0) {
      measurement.label = &label;
      inOrder.push_back(&measurement);
    }
    for (auto [sum, term] : llvm::zip_equal(
             measurement.sums, ArrayRef(measured->table)
                                   .slice(i * StatsOp::kSize, StatsOp::kSize)))
      sum += term;
  }
}

/// Length of a site's prefix up to its first number: "model.layers.0." of
/// "model.layers.0.mlp.up_proj". 0 where it has none with something after it.
static size_t getBlockPrefix(StringRef site) {
  for (size_t begin = 0;;) {
    size_t end = site.find_first_of("./", begin);
    if (end == StringRef::npos)
      return 0;
    StringRef part = site.slice(begin, end);
    // Flax has "layers_0".
    part = part.take_back(part.size() - (part.rfind('_') + 1));
    if (!part.empty() && llvm::all_of(part, llvm::isDigit))
      return end + 1;
    begin = end + 1;
  }
}

void Page::collectLayers() {
  llvm::StringMap<unsigned> blockNumbers;
  Block rest;
  int64_t largest = 0;
  for (auto [i, row] : llvm::enumerate(rows)) {
    hasFunctions |= row.function != rows.front().function;
    for (const GemmOperand &operand : row.operands)
      largest = std::max(largest, operand.bytesBefore.value_or(0));
    if (row.role == GemmRole::Other) {
      others.push_back(i);
      continue;
    }
    auto [layer, isNew] = layerNumbers.try_emplace(row.site, layers.size());
    if (isNew)
      layers.push_back({row.site, {}});
    layers[layer->second].rows.push_back(i);
    Block *block = &rest;
    if (size_t size = getBlockPrefix(row.site)) {
      StringRef prefix = StringRef(row.site).take_front(size);
      auto [number, isFirst] = blockNumbers.try_emplace(prefix, blocks.size());
      if (isFirst)
        blocks.push_back({prefix.str(), {}, {}});
      block = &blocks[number->second];
    }
    if (isNew)
      block->layers.push_back(layer->second);
    block->totals.add(row);
  }
  for (Layer &layer : layers)
    llvm::stable_sort(layer.rows, [&](unsigned a, unsigned b) {
      return rows[a].role < rows[b].role;
    });
  if (!rest.layers.empty())
    blocks.push_back(std::move(rest));
  operandUnit = Unit::forBytes(largest);
}

Measurement *Page::lookup(const GemmRow &row, const GemmOperand &operand) {
  if (!isMeasured || !row.quantized ||
      (!report.reached.empty() && !report.reached.contains(row.function)))
    return nullptr;
  const GemmRow *owner = &row;
  const GemmOperand *codes = &operand;
  if (operand.firstUse) {
    owner = &rows[operand.firstUse->first];
    codes = &owner->operands[operand.firstUse->second];
  }
  auto found = measurements.find(
      getKey(owner->site, stringifyGemmRole(owner->role), codes->kind));
  if (found == measurements.end())
    return nullptr;
  found->second.isShown = true;
  return &found->second;
}

/// In small letters what it shares with its block.
void Page::writeSite(StringRef site) {
  if (site.empty()) {
    os << "(no name)";
    return;
  }
  size_t size = getBlockPrefix(site);
  if (size != 0)
    os << "<small>" << escape(site.take_front(size)) << "</small>";
  os << escapeWithBreaks(site.drop_front(size));
}

void Page::writeReference(unsigned row) {
  os << "<a href=#s" << layerNumbers.lookup(rows[row].site) << ">"
     << stringifyGemmRole(rows[row].role) << " of ";
  size_t size = getBlockPrefix(rows[row].site);
  os << escape(StringRef(rows[row].site).drop_front(size)) << "</a>";
}

//===----------------------------------------------------------------------===//
// Head and sums
//===----------------------------------------------------------------------===//

void Page::writeHead() {
  // Whatever may go wrong, the page reads nothing and runs this script alone.
  std::array<uint8_t, 32> hash = llvm::SHA256::hash(ArrayRef(
      reinterpret_cast<const uint8_t *>(kScript.data()), kScript.size()));
  std::string name = report.recipe.empty() ? "ufp4" : report.recipe;
  os << "<!DOCTYPE html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n"
        "<meta http-equiv=Content-Security-Policy content=\"default-src "
        "'none'; style-src 'unsafe-inline'; script-src 'sha256-"
     << llvm::encodeBase64(hash)
     << "'\">\n<meta name=viewport "
        "content=\"width=device-width,initial-scale=1\">\n<title>"
     << escape(llvm::sys::path::filename(name)) << ": what became of each GEMM"
     << "</title>\n<style>" << kStyle << "</style>\n</head>\n<body>\n";
}

void Page::writeTile(StringRef name, const Twine &value, const Twine &note,
                     std::optional<double> share) {
  os << "<div class=tile><span class=q>" << name << "</span><b>" << value
     << "</b><span class=q>" << note << "</span>";
  if (share)
    os << "<span class=bar><i style=\"width:"
       << llvm::formatv("{0:f1}", 100 * std::clamp(*share, 0.0, 1.0))
       << "%\"></i></span>";
  os << "</div>\n";
}

void Page::writeHeader() {
  GemmTotals all;
  for (const GemmRow &row : rows)
    all.add(row);
  os << "<header>\n<div class=kind>ufp4 report</div>\n<h1>"
     << (report.recipe.empty() ? "no recipe"
                               : "recipe " + escape(report.recipe));
  if (!report.target.empty())
    os << " for " << escape(report.target);
  os << "</h1>\n<div class=q>";
  if (!report.module.empty())
    os << "module <code>" << escape(report.module) << "</code> ";
  if (!report.source.empty())
    os << (report.module.empty() ? "" : "of ") << "<code>"
       << escape(report.source) << "</code>";
  os << "</div>\n<div class=tiles>\n";
  writeTile("GEMMs quantized",
            Twine(all.quantized) + " <small>of " + Twine(all.gemms) +
                "</small>",
            plural(layers.size(), "layer") + ", " +
                plural(others.size(), "product") + " of no layer",
            all.gemms ? all.quantized / static_cast<double>(all.gemms) : 0);
  bool hasFlops = all.flops && *all.flops != 0;
  writeTile("work quantized",
            hasFlops ? formatShare(all.flopsQuantized, all.flops) : "?",
            hasFlops ? "of " + formatFlops(all.flops)
                     : std::string("not known at compile time"),
            hasFlops ? std::optional<double>(*all.flopsQuantized /
                                             static_cast<double>(*all.flops))
                     : std::nullopt);
  bool hasBytes = all.bytesBefore && all.bytesAfter && *all.bytesBefore != 0;
  Unit unit = Unit::forBytes(all.bytesBefore.value_or(0));
  writeTile(
      "operands and results",
      hasBytes
          ? unit.format(all.bytesBefore) + " → " + unit.format(all.bytesAfter)
          : std::string("?"),
      hasBytes
          ? unit.name + std::string(", ") +
                formatShare(all.bytesAfter, all.bytesBefore) + " of what it was"
          : std::string("not known at compile time"),
      hasBytes ? std::optional<double>(*all.bytesAfter /
                                       static_cast<double>(*all.bytesBefore))
               : std::nullopt);
  if (isMeasured)
    writeExtremes();
  os << "</div>\n</header>\n";
}

/// What a researcher looks for first.
void Page::writeExtremes() {
  const Measurement *weakest = nullptr, *shrinks = nullptr;
  double leastSqnr = 0, mostShrinkage = 0, nonFinite = 0, zero = 0,
         elements = 0;
  for (const Measurement *measurement : inOrder) {
    Figures figures(*measurement);
    nonFinite += figures.metrics.nonFinite;
    zero += figures.metrics.zero;
    elements += figures.metrics.elements;
    if (std::isfinite(figures.metrics.sqnrDb) &&
        (!weakest || figures.metrics.sqnrDb < leastSqnr)) {
      weakest = measurement;
      leastSqnr = figures.metrics.sqnrDb;
    }
    if (double shrinkage = figures.getShrinkage(); shrinkage > mostShrinkage) {
      shrinks = measurement;
      mostShrinkage = shrinkage;
    }
  }
  auto describe = [&](const Measurement *measurement) -> std::string {
    const StatisticsLabel &label = *measurement->label;
    std::string text = escape(label.operand) + ", " + escape(label.role);
    auto layer = layerNumbers.find(label.site);
    if (layer == layerNumbers.end())
      return text + " " + escape(label.site);
    return text + " of <a class=n href=#s" + std::to_string(layer->second) +
           ">" + escapeWithBreaks(label.site) + "</a>";
  };
  writeTile("strongest shrinkage",
            shrinks ? formatNumber("%.2f", 100 * mostShrinkage) +
                          " <small>% of 1 - α</small>"
                    : std::string("none"),
            shrinks ? describe(shrinks)
                    : std::string("no operand beyond its noise"));
  if (weakest)
    writeTile("lowest SQNR",
              formatNumber("%.1f", leastSqnr) + " <small>dB</small>",
              describe(weakest));
  if (nonFinite > 0)
    writeTile("not finite", formatNumber("%.0f", nonFinite),
              "elements of blocks with NaN or infinity");
  if (zero > 0)
    writeTile("in blocks of zeros",
              formatPercent(zero, elements) + " <small>%</small>",
              "of all measured elements");
}

static std::string getTreatment(const GemmRow &row) {
  if (!row.quantized)
    return "";
  std::string text = row.format;
  if (!row.carrier.empty())
    text += ", multiplied in " + row.carrier + " (" + row.exactness + ", " +
            row.kernel + ")";
  return text;
}

/// Why carriers are what they are, once for each text.
void Page::writeWhys() {
  llvm::MapVector<std::pair<StringRef, StringRef>, unsigned> texts;
  for (const GemmRow &row : rows)
    if (!row.why.empty())
      ++texts[{row.carrier, row.why}];
  if (texts.empty())
    return;
  os << "<h2>Multiplied so because</h2>\n<div class=x><table>\n<thead><tr>"
        "<th>in<th class=r>GEMMs<th>why\n<tbody>\n";
  for (auto &[text, count] : texts)
    os << "<tr><td>" << escape(text.first) << "<td class=r>" << count
       << "<td class=w>" << escape(text.second) << "\n";
  os << "</table></div>\n";
}

void Page::writeSums() {
  if (rows.empty()) {
    os << "<p>There is no matrix product in this module.\n";
    return;
  }
  std::array<GemmTotals, 4> roles;
  int64_t mostFlops = 0, mostBytes = 0;
  for (const GemmRow &row : rows)
    roles[static_cast<unsigned>(row.role)].add(row);
  for (const GemmTotals &totals : roles) {
    mostFlops = std::max(mostFlops, totals.flops.value_or(0));
    mostBytes = std::max(mostBytes, totals.bytesBefore.value_or(0));
  }
  Unit flops = Unit::forFlops(mostFlops), bytes = Unit::forBytes(mostBytes);
  os << "<h2>By role</h2>\n<div class=x><table>\n<thead><tr><th>role<th "
        "class=r>quantized<th class=r>"
     << flops.name << "<th class=r>" << bytes.name << " before<th class=r>"
     << bytes.name << " after\n<tbody>\n";
  for (GemmRole role :
       {GemmRole::Fprop, GemmRole::Dgrad, GemmRole::Wgrad, GemmRole::Other}) {
    const GemmTotals &totals = roles[static_cast<unsigned>(role)];
    if (totals.gemms == 0)
      continue;
    os << "<tr><td>"
       << (role == GemmRole::Other ? "no layer" : stringifyGemmRole(role))
       << "<td class=r>" << totals.quantized << " of " << totals.gemms
       << "<td class=r>" << flops.format(totals.flops) << "<td class=r>"
       << bytes.format(totals.bytesBefore) << "<td class=r>"
       << bytes.format(totals.bytesAfter) << "\n";
  }
  os << "</table></div>\n<div class=two>\n";
  auto writeList = [&](StringRef title, const NamedTotals &sums) {
    if (llvm::all_of(sums, [](auto &sum) { return sum.first.empty(); }))
      return;
    os << "<div><h2>" << title << "</h2>\n<div class=x><table>\n<thead><tr><th>"
       << "what<th class=r>GEMMs<th class=r>" << flops.name << "\n<tbody>\n";
    for (auto &[what, totals] : sums)
      if (!what.empty())
        os << "<tr><td class=w>" << escape(what) << "<td class=r>"
           << totals.gemms << "<td class=r>" << flops.format(totals.flops)
           << "\n";
    os << "</table></div></div>\n";
  };
  writeList("Quantized as", sumBy(rows, getTreatment));
  writeList("Left alone because", sumBy(rows, std::mem_fn(&GemmRow::reason)));
  os << "</div>\n";
  writeWhys();
}

//===----------------------------------------------------------------------===//
// Numbers at a glance
//===----------------------------------------------------------------------===//

static constexpr std::pair<GemmRole, StringLiteral> kColumns[] = {
    {GemmRole::Fprop, "activation"}, {GemmRole::Fprop, "weight"},
    {GemmRole::Dgrad, "gradient"},   {GemmRole::Dgrad, "weight"},
    {GemmRole::Wgrad, "gradient"},   {GemmRole::Wgrad, "activation"}};

void Page::writeHeat() {
  os << "<h2>What each operand lost</h2>\n"
        "<input class=m type=radio name=m id=m1 checked>"
        "<input class=m type=radio name=m id=m2>"
        "<input class=m type=radio name=m id=m3>\n"
        "<div class=pick><label for=m1>shrinkage</label><label for=m2>SQNR"
        "</label><label for=m3>buckets</label></div>\n"
        "<p class=\"key m1\">1 - α in percent: how much smaller an "
        "operand became. <span class=k1>0.1</span><span class=k2>0.3</span>"
        "<span class=k3>1</span><span class=k4>3 or more</span><span "
        "class=k5>-0.1</span><span class=k6>-0.3</span><span class=k7>-1</span>"
        "<span class=k8>it grew</span> Gray: no more than noise.\n"
        "<p class=\"key m2\">Signal to quantization noise in dB. <span "
        "class=l1>20 or less</span><span class=l2>18</span><span "
        "class=l3>16</span><span class=l4>14</span>\n"
        "<p class=\"key m3\">How evenly the eight magnitudes are used, up to "
        "1. <span class=l1>0.9 or less</span><span class=l2>0.75</span><span "
        "class=l3>0.6</span><span class=l4>0.4</span>\n"
        "<div class=\"x"
     << (layers.size() > 30 ? " t" : "")
     << "\" id=heat><table>\n<thead><tr><th>layer";
  for (auto [role, operand] : kColumns)
    os << "<th>" << stringifyGemmRole(role) << "<br>" << operand;
  os << "\n<tbody>\n";
  for (const Block &block : blocks) {
    if (blocks.size() > 1)
      os << "<tr class=k><th colspan=7 class=n>"
         << (block.prefix.empty() ? "other layers"
                                  : escape(StringRef(block.prefix).drop_back()))
         << "\n";
    for (unsigned layer : block.layers)
      writeHeatRow(layer);
  }
  os << "</table></div>\n";
}

void Page::writeHeatRow(unsigned number) {
  const Layer &layer = layers[number];
  // What several GEMMs of one role measured has one label: the first will do.
  std::array<const Measurement *, std::size(kColumns)> cells = {};
  std::array<bool, std::size(kColumns)> isThere = {};
  for (unsigned i : layer.rows)
    for (const GemmOperand &operand : rows[i].operands)
      for (auto [column, cell, there] :
           llvm::zip_equal(kColumns, cells, isThere))
        if (column.first == rows[i].role && column.second == operand.kind) {
          there = true;
          if (!cell)
            cell = lookup(rows[i], operand);
        }
  os << "<tr><th scope=row><a href=#s" << number << ">";
  writeSite(layer.site);
  os << "</a>";
  for (auto [cell, there] : llvm::zip_equal(cells, isThere)) {
    if (!cell) {
      os << "<td>" << (there ? "-" : "");
      continue;
    }
    Figures figures(*cell);
    const OperandMetrics &metrics = figures.metrics;
    SmallVector<std::string, 3> classes;
    if (figures.isNoise())
      classes.push_back("n");
    else if (unsigned strength = figures.getShrinkageClass())
      classes.push_back((metrics.shrinkage > 0 ? "a" : "g") +
                        std::to_string(strength));
    if (unsigned strength = figures.getSqnrClass())
      classes.push_back("s" + std::to_string(strength));
    if (unsigned strength = figures.getBucketsClass())
      classes.push_back("b" + std::to_string(strength));
    os << "<td";
    if (!classes.empty())
      os << " class=" << (classes.size() > 1 ? "\"" : "")
         << llvm::join(classes, " ") << (classes.size() > 1 ? "\"" : "");
    os << "><i>" << formatShrinkage(metrics.shrinkage) << "</i><i>"
       << formatNumber("%.1f", metrics.sqnrDb) << "</i><i>"
       << formatNumber("%.2f", metrics.effectiveBuckets) << "</i>";
  }
  os << "\n";
}

//===----------------------------------------------------------------------===//
// Layers
//===----------------------------------------------------------------------===//

void Page::writeLayers() {
  if (layers.empty())
    return;
  // A page of a small model shows everything, another what it is like.
  bool isOpen = layers.size() <= 8;
  os << "<h2>Layers</h2>\n<div id=tools hidden><input type=search "
        "placeholder=\"filter by name\" aria-label=\"filter layers by "
        "name\"><button type=button>open all</button><button "
        "type=button>close all</button></div>\n";
  for (const Block &block : blocks)
    writeBlock(block, isOpen || &block == &blocks.front());
}

void Page::writeBlock(const Block &block, bool isOpen) {
  os << "<details class=b" << (isOpen ? " open" : "") << "><summary><b>"
     << (!block.prefix.empty() ? escape(StringRef(block.prefix).drop_back())
         : blocks.size() > 1   ? "other layers"
                               : "all layers")
     << "</b><span>" << block.totals.quantized << " of "
     << plural(block.totals.gemms, "GEMM") << "</span><span>"
     << formatFlops(block.totals.flops) << "</span>";
  if (block.totals.bytesBefore && block.totals.bytesAfter) {
    Unit unit = Unit::forBytes(*block.totals.bytesBefore);
    os << "<span>" << unit.format(block.totals.bytesBefore) << " → "
       << formatWithUnit(unit, block.totals.bytesAfter) << "</span>";
  }
  os << "</summary>\n<div class=x><table>\n<thead><tr><th>operand<th>format"
     << "<th>" << operandUnit.name;
  if (isMeasured)
    os << "<th>SQNR dB<th>1 - α %<th>buckets<th>zero %<th>clipped "
          "%<th>not finite %<th>codes 0 - 7";
  else
    os << "<th>";
  os << "\n";
  for (unsigned layer : block.layers)
    writeLayer(layer);
  os << "</table></div></details>\n";
}

void Page::writeLayer(unsigned number) {
  const Layer &layer = layers[number];
  os << "<tbody id=s" << number << "><tr><th colspan=" << (isMeasured ? 10 : 4)
     << ">";
  writeSite(layer.site);
  os << "\n";
  for (unsigned row : layer.rows)
    writeGemm(rows[row]);
}

void Page::writeGemm(const GemmRow &row) {
  os << "<tr class=" << (row.quantized ? "\"g u\"" : "g")
     << "><td colspan=" << (isMeasured ? 10 : 4) << "><b>"
     << stringifyGemmRole(row.role) << "</b> <i>" << formatShape(row) << "</i>";
  if (row.quantized) {
    if (!row.carrier.empty())
      os << " <i>in " << escape(row.carrier) << ", " << escape(row.exactness)
         << ", <code>" << escape(row.kernel) << "</code></i>";
  } else {
    os << " <i>stays in " << escape(row.format) << ": " << escape(row.reason)
       << "</i>";
  }
  os << " <i>" << formatFlops(row.flops);
  if (row.count != 1)
    os << ", runs " << (row.count ? std::to_string(*row.count) : "?")
       << " times";
  os << "</i>";
  Count before = row.getBytesBefore(), after = row.getBytesAfter();
  if (before && after) {
    Unit unit = Unit::forBytes(*before);
    os << " <i>" << unit.format(before);
    if (row.quantized)
      os << " → " << unit.format(after);
    os << " " << unit.name << "</i>";
  }
  os << " <small>";
  if (hasFunctions)
    os << "@" << escape(row.function) << " ";
  os << escape(llvm::sys::path::filename(row.location)) << "</small>\n";
  if (row.quantized)
    for (const GemmOperand &operand : row.operands)
      writeOperand(row, operand);
}

void Page::writeOperand(const GemmRow &row, const GemmOperand &operand) {
  os << "<tr class=o><td>" << operand.kind << "<td>" << escape(operand.format);
  SmallVector<std::string, 2> how;
  if (!operand.transform.empty())
    how.push_back(escape(operand.transform));
  if (!operand.rounding.empty() && operand.rounding != "nearest_even")
    how.push_back(escape(operand.rounding));
  if (!how.empty())
    os << " <small>" << llvm::join(how, ", ") << "</small>";
  os << "<td>" << operandUnit.format(operand.bytesBefore) << " → "
     << operandUnit.format(operand.bytesAfter);
  if (!isMeasured) {
    os << "<td>\n";
    return;
  }
  const Measurement *measurement = lookup(row, operand);
  if (operand.firstUse && measurement) {
    os << "<td colspan=7><small>the codes of ";
    writeReference(operand.firstUse->first);
    os << "</small>\n";
    return;
  }
  if (!measurement) {
    os << "<td colspan=7><small>not measured</small>\n";
    return;
  }
  writeFigures(*measurement);
}

void Page::writeFigures(const Measurement &measurement) {
  Figures figures(measurement);
  const OperandMetrics &metrics = figures.metrics;
  double counted = 0;
  bool areCounts = true; // a table may hold anything
  for (double level : metrics.levels) {
    counted += level;
    areCounts &= level >= 0 && std::isfinite(level);
  }
  os << "<td>" << formatNumber("%.2f", metrics.sqnrDb) << "<td>"
     << formatShrinkage(metrics.shrinkage) << "<td>"
     << formatNumber("%.3f", metrics.effectiveBuckets) << "<td>"
     << formatPercent(metrics.zero, metrics.elements) << "<td>"
     << formatPercent(metrics.clipped, metrics.elements) << "<td>"
     << formatPercent(metrics.nonFinite, metrics.elements + metrics.nonFinite)
     << "<td>";
  if (areCounts && counted > 0)
    writeHistogram(metrics);
  if (measurement.number > 1)
    os << "<small>sum of " << measurement.number << "</small>";
  os << "\n";
}

/// Eight bars, 5 of 7 pixels wide, on a line; the highest has 22 pixels.
void Page::writeHistogram(const OperandMetrics &metrics) {
  double most = 0, sum = 0;
  for (double level : metrics.levels) {
    most = std::max(most, level);
    sum += level;
  }
  os << "<svg class=h><title>";
  for (auto [i, level] : llvm::enumerate(metrics.levels))
    os << (i ? " " : "") << llvm::formatv("{0:f0}", 100 * level / sum);
  os << " %</title><path d=\"";
  for (auto [i, level] : llvm::enumerate(metrics.levels))
    if (level > 0)
      os << "M" << 7 * i + 3 << " 24v-"
         << static_cast<int>(std::ceil(22 * level / most));
  os << "\"/></svg>";
}

//===----------------------------------------------------------------------===//
// What belongs to no layer
//===----------------------------------------------------------------------===//

void Page::writeOthers() {
  if (others.empty())
    return;
  struct Line {
    const GemmRow *row;
    GemmTotals totals;
  };
  std::vector<Line> lines;
  llvm::StringMap<unsigned> numbers;
  int64_t mostFlops = 0, mostBytes = 0;
  for (unsigned i : others) {
    const GemmRow &row = rows[i];
    std::string key = llvm::join_items('\0', row.function, formatShape(row),
                                       row.format, row.reason);
    auto [number, isNew] = numbers.try_emplace(key, lines.size());
    if (isNew)
      lines.push_back({&row, {}});
    Line &line = lines[number->second];
    line.totals.add(row);
    mostFlops = std::max(mostFlops, line.totals.flops.value_or(0));
    mostBytes = std::max(mostBytes, line.totals.bytesBefore.value_or(0));
  }
  Unit flops = Unit::forFlops(mostFlops), bytes = Unit::forBytes(mostBytes);
  os << "<h2>Products of no layer</h2>\n<div class=x><table>\n<thead><tr>"
        "<th>shape<th class=r>how many<th class=r>"
     << flops.name << "<th class=r>" << bytes.name
     << "<th>type<th>reason<th>function\n<tbody>\n";
  for (const Line &line : lines)
    os << "<tr><td style=\"white-space:nowrap\">" << formatShape(*line.row)
       << "<td class=r>" << line.totals.gemms << "<td class=r>"
       << flops.format(line.totals.flops) << "<td class=r>"
       << bytes.format(line.totals.bytesBefore) << "<td>"
       << escape(line.row->format) << "<td class=w>" << escape(line.row->reason)
       << "<td><code>@" << escape(line.row->function) << "</code>\n";
  os << "</table></div>\n";
}

/// Measurements that belong to no row: codes that no GEMM of a layer
/// multiplies.
void Page::writeUnmatched() {
  if (llvm::all_of(inOrder, [](Measurement *m) { return m->isShown; }))
    return;
  os << "<h2>Measured beside the layers</h2>\n<details class=b open><summary>"
        "codes that no product of a layer multiplies</summary>\n<div "
        "class=x><table>\n<thead><tr><th>operand<th>site<th><th>SQNR dB<th>1 - "
        "α %<th>buckets<th>zero %<th>clipped %<th>not finite "
        "%<th>codes "
        "0 - 7\n<tbody>\n";
  for (Measurement *measurement : inOrder) {
    if (measurement->isShown)
      continue;
    const StatisticsLabel &label = *measurement->label;
    os << "<tr class=o><td>" << escape(label.role) << " "
       << escape(label.operand) << "<td class=n>" << escape(label.site)
       << "<td>";
    writeFigures(*measurement);
  }
  os << "</table></div></details>\n";
}

void Page::writeFooter() {
  os << "<footer>\n<dl>\n";
  if (isMeasured)
    os << "<dt>SQNR<dd>signal to quantization noise of an operand, in dB: "
          "higher is better\n"
          "<dt>1 - α<dd>shrinkage, the bias that does not average out "
          "over a training run; below 0 the operand grew. Noise: two standard "
          "deviations for independent elements\n"
          "<dt>buckets<dd>exponential of the entropy of the eight magnitudes, "
          "over 8: 1 where all are used alike\n"
          "<dt>zero<dd>elements in blocks whose scale is 0\n"
          "<dt>clipped<dd>elements beyond what the largest level of their "
          "block stands for\n"
          "<dt>not finite<dd>elements in blocks with NaN or infinity, which "
          "enter nothing else\n";
  os << "<dt>exact<dd>the bits of the project's numerics; other words are "
        "declared bounds\n"
        "<dt>size<dd>of tensors, packed: as the model has them, then as codes "
        "and scales\n</dl>\n</footer>\n";
}

//===----------------------------------------------------------------------===//
// Entry points
//===----------------------------------------------------------------------===//

bool mlir::ufp4::isHtmlFile(StringRef file) {
  return file.ends_with_insensitive(".html") ||
         file.ends_with_insensitive(".htm");
}

/// The functions that run where one does.
static llvm::StringSet<> getReached(ModuleOp module, StringRef function) {
  llvm::StringSet<> reached;
  SymbolTable symbols(module);
  SmallVector<StringRef> waiting = {function};
  while (!waiting.empty()) {
    StringRef name = waiting.pop_back_val();
    if (!reached.insert(name).second)
      continue;
    if (Operation *op = symbols.lookup(name))
      op->walk([&](CallOpInterface call) {
        if (auto callee = dyn_cast<SymbolRefAttr>(call.getCallableForCallee()))
          waiting.push_back(callee.getLeafReference());
      });
  }
  return reached;
}

HtmlReport HtmlReport::collect(ModuleOp module, StringRef recipe,
                               StringRef target, StringRef function) {
  HtmlReport report;
  report.module = module.getName().value_or("").str();
  if (auto place = module.getLoc()->findInstanceOf<FileLineColLoc>())
    report.source =
        llvm::sys::path::filename(place.getFilename().getValue()).str();
  report.recipe = recipe.str();
  report.target = target.str();
  report.rows = collectGemmRows(module);
  if (!function.empty())
    report.reached = getReached(module, function);
  return report;
}

std::string HtmlReport::getText(const MeasuredOperands *measured) const {
  return Page(*this, measured).write();
}

std::string mlir::ufp4::getReportFile(StringRef file, ModuleOp module,
                                      StringRef recipe, StringRef target) {
  if (isHtmlFile(file))
    return HtmlReport::collect(module, recipe, target).getText();
  return getReportText(module, recipe, target, collectGemmRows(module));
}
