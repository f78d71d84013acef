/* global document, location, React, ReactDOM, GraphiQL */

const supporters = `# 谁在支持横琴？ Who supports the zone in Hengqin, how, and where is that written?
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

const offices = `# 谁在香洲任职？ Who holds which office in Xiangzhou? In English, where there is English.
query OfficeHolders {
  district(id: "district:xiangzhou") {
    name(languages: ["en"])
    positionHolders(first: 20) {
      edges {
        node {
          name(languages: ["en"])
        }
        fact {
          title(languages: ["en"])
          evidence(first: 1) {
            paraphrase(languages: ["en"])
          }
        }
      }
    }
  }
}
`;

const figures = `# 一亿元以上的数据 Figures of at least 100 million yuan, the largest first
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
    { query: offices },
    { query: figures, variables: '{ "least": "100000000" }' },
  ],
  defaultEditorToolsVisibility: 'variables',
});
ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
