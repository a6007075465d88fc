/** Source B: a sales system layer by layer. Rows B-18 to B-64 stand in the programme LAY. */
export const layerByLayer = `
B-01 | introduce by layers; deeper is harder to diagnose and mend | CALC-22 CALC-23 R-17
B-02 | for complex goods and services | CALC-33 R-24
B-03 | right material without structure is the usual mistake | CALC-23 LAYER_SKIPPED R-17
B-04 | each layer takes the one above apart | CALC-22 R-17
B-05 | look for the error on the upper layers first | CALC-22 SALES.DIAGNOSE
B-06 | deeper only when it cannot be mended above | CALC-22 SALES.DIAGNOSE
B-07 | the tasks of each layer are known | LAY CALC-23 LayerItems
B-08 | the results of each layer are known | LAY CALC-23 LayerItems SALES.LAYER
B-09 | each layer has its metrics | LAY CALC-22 R-17
B-10 | layer 1: goals and calculated plans | LAY R-17
B-11 | layer 2: funnel, stage 2 taken apart | LAY Stages R-17
B-12 | layer 3: strategy and promotion for A and B | LAY R-17
B-13 | layer 4: tools for each stage | LAY R-17
B-14 | layer 5: psychology | LAY R-17
B-15 | no step to the next layer before this one stands | CALC-23 R-17
B-16 | trouble on layer 2 is sought in 3, then 4, last in 5 | CALC-22 SALES.DIAGNOSE
B-17 | columns: layer, what we do, result, metric | LAY R-17
B-65 | the selling technology has 14 stages | Stages CALC-14
B-66 | the table prints on one page | R-17 LAY
B-67 | keeping the structure makes management exact | CALC-23 R-17 context
`;
