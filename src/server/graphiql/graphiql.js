/* global document, location, React, ReactDOM, GraphiQL */

const supporters = `# 谁在支持横琴？怎样支持？出处何在？
# Who supports the zone in Hengqin, how, and where is that written?
query Supporters($zone: ID!) {
  district(id: $zone) {
    name
    supportedBy(first: 10) {
      totalCount
      edges {
        node {
          id
          name
        }
        fact {
          way
          validity {
            from {
              value
            }
            endState
          }
          evidence(first: 2) {
            paraphrase
            document {
              name
            }
            start
            end
          }
        }
      }
    }
  }
}
`;

const plan = `# 香洲的支持由哪些部分组成、由谁领导？一条语句，英文。
# What Xiangzhou's support consists of and who leads it: one statement, in English
query Plan {
  programme(id: "programme:xiangzhou-hengqin-support") {
    name(languages: ["en"])
    ledBy(first: 5) {
      nodes {
        name(languages: ["en"])
      }
    }
    parts(first: 10) {
      totalCount
      nodes {
        name(languages: ["en"])
        ... on Programme {
          parts(first: 20) {
            totalCount
            edges {
              node {
                __typename
                name(languages: ["en"])
              }
              fact {
                evidence(first: 1) {
                  paraphrase(languages: ["en"])
                }
              }
            }
          }
        }
      }
    }
  }
}
`;

const figures = `# 一亿元以上的数据，由大到小
# Figures of at least 100 million yuan, the largest first
query Figures($least: Decimal!) {
  observations(first: 10, where: { value: { unit: "CNY", value: { gte: $least } } }, orderBy: [{ value: DESC }]) {
    totalCount
    nodes {
      writtenAs
      value {
        value
        unit
      }
      period {
        value
      }
      status {
        name
      }
      about {
        nodes {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`;

const page = React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: location.pathname }),
  defaultTabs: [
    { query: supporters, variables: '{ "zone": "district:hengqin-zone" }' },
    { query: plan },
    { query: figures, variables: '{ "least": "100000000" }' },
  ],
  defaultEditorToolsVisibility: 'variables',
});
ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
