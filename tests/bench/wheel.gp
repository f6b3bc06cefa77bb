# SPDX-License-Identifier: MIT
# gnuplot's spider plot of a wheel of the example's size; run.sh sets `kind` (svg or pdf) and `out`.
if (kind eq "svg") {
  set terminal svg size 595,842 font "Noto Sans,10"
} else {
  set terminal pdfcairo size 8.27in,11.69in font "Noto Sans,10"
}
set output out
set title "Three Shores Solidarity"
set lmargin at screen 0.25
set rmargin at screen 0.75
set bmargin at screen 0.35
set tmargin at screen 0.8
$figures << END
Policy 3.4 3.5 4
Leadership 2.7 3 4
Resources 1.6 1.5 3
Expertise 2.4 2.5 3
Culture 2.9 2 4
Procedures 1.8 2 3
Programmes 3.1 3 4
Partnerships 3.6 3 4
Masculinities 0.8 1 2
Communication 2.2 2 3
END
set spiderplot
set style spiderplot fillstyle transparent solid 0.1 border linewidth 1.5 pointtype 7 pointsize 0.5
set for [i=1:10] paxis i range [0:5]
set for [i=2:10] paxis i tics format ""
set for [i=1:10] paxis i label word("Policy Leadership Resources Expertise Culture Procedures Programmes Partnerships Masculinities Communication", i)
set paxis 1 tics 1
set grid spiderplot
set key at screen 0.6, 0.2
# One spoke a line of the data, one polygon a column: gnuplot wants it the other way round.
array mean[10]
array agreed[10]
array target[10]
stats $figures using (mean[int($0) + 1] = $2, agreed[int($0) + 1] = $3, target[int($0) + 1] = $4, $2) nooutput
$turned << END
Answers
Agreed
Targets
END
plot for [i=1:10] $turned using ($0 == 0 ? mean[i] : $0 == 1 ? agreed[i] : target[i]):key(1)
