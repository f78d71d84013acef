MATCH (district:District {id: $district_id})
RETURN [
  district.id,
  district.name,
  district.nameHant,
  district.nameEn,
  district.namePt,
  [
    COLLECT {
      MATCH (district)<-[district_supportedBy_fact:SUPPORTS]-(district_supportedBy)
      WITH district_supportedBy_fact, district_supportedBy
      ORDER BY district_supportedBy_fact.id LIMIT $district_supportedBy_first
      RETURN [
        [
          district_supportedBy.id,
          district_supportedBy.name,
          district_supportedBy.nameHant,
          district_supportedBy.nameEn,
          district_supportedBy.namePt,
          COLLECT {
            MATCH (district_supportedBy)-[supportedBy_funds_fact:FUNDS]->(supportedBy_funds)
            WITH supportedBy_funds_fact, supportedBy_funds
            ORDER BY supportedBy_funds_fact.id LIMIT $supportedBy_funds_first
            RETURN [
              [supportedBy_funds_fact.amount, supportedBy_funds_fact.amountUnit],
              [
                supportedBy_funds.id,
                supportedBy_funds.name,
                supportedBy_funds.nameHant,
                supportedBy_funds.nameEn,
                supportedBy_funds.namePt,
                COLLECT {
                  MATCH (supportedBy_funds)<-[funds_implementedBy_fact:IMPLEMENTS]-(funds_implementedBy)
                  WITH funds_implementedBy_fact, funds_implementedBy
                  ORDER BY funds_implementedBy_fact.id LIMIT $funds_implementedBy_first
                  RETURN [
                    [
                      funds_implementedBy.id,
                      funds_implementedBy.name,
                      funds_implementedBy.nameHant,
                      funds_implementedBy.nameEn,
                      funds_implementedBy.namePt,
                      COLLECT {
                        MATCH (funds_implementedBy)-[implementedBy_cooperatesWith_fact:COOPERATES_WITH]-(implementedBy_cooperatesWith)
                        WITH implementedBy_cooperatesWith_fact, implementedBy_cooperatesWith
                        ORDER BY implementedBy_cooperatesWith_fact.id LIMIT $implementedBy_cooperatesWith_first
                        RETURN [
                          [
                            implementedBy_cooperatesWith.id,
                            implementedBy_cooperatesWith.name,
                            implementedBy_cooperatesWith.nameHant,
                            implementedBy_cooperatesWith.nameEn,
                            implementedBy_cooperatesWith.namePt,
                            COLLECT {
                              MATCH (implementedBy_cooperatesWith)-[cooperatesWith_facts_fact:ABOUT|ADJACENT_TO|ATTRACTED|COOPERATES_WITH|CREATED_BY|DEALT_WITH|DONATED|ESTABLISHED|FOCUSES_ON|FUNDS|HELD|HOLDS_POSITION|IMPLEMENTS|ISSUED|LEADS|LOCATED_IN|MEMBER_OF|OBSERVES|ORIGINATES_FROM|PARTICIPATES_IN|PART_OF|RESIDES_IN|SUPPORTS|TARGETS]-(cooperatesWith_facts)
                              WITH cooperatesWith_facts_fact, cooperatesWith_facts
                              ORDER BY cooperatesWith_facts_fact.id LIMIT $cooperatesWith_facts_first
                              RETURN [[cooperatesWith_facts.id]]
                            }
                          ]
                        ]
                      }
                    ]
                  ]
                }
              ]
            ]
          }
        ]
      ]
    },
    COUNT {
      MATCH (district)<-[district_supportedBy_fact:SUPPORTS]-(district_supportedBy)
    }
  ]
] AS district
