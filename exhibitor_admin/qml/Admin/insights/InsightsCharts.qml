// The charts: time beside demos, and below how far visits got, contacts by exhibitor, and who it was in percent.
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: charts

    required property Insights insights
    readonly property var titles: insights.titles
    readonly property real above: (height - 18) * 0.54
    readonly property real share: (width - 2 * 18) / 100

    ChartPane {
        id: times

        width: (charts.width - 18) * 0.555
        height: charts.above
        title: charts.titles.times ?? ""
        note: charts.titles.timesNote ?? ""

        TimeBars {
            anchors.fill: parent
            rows: charts.insights.times
            lines: charts.insights.scale
            before: charts.insights.compared ? charts.titles.before ?? "" : ""
        }
    }
    ChartPane {
        anchors { left: times.right; right: parent.right; leftMargin: 18 }
        height: charts.above
        title: charts.titles.tried ?? ""
        note: charts.titles.triedNote ?? ""

        GroupBars {
            anchors.fill: parent
            rows: charts.insights.tried
            nameWidth: Math.max(132, Math.round(0.4 * width))
            noted: true
        }
    }
    ChartPane {
        id: steps

        anchors { top: times.bottom; bottom: parent.bottom; topMargin: 18 }
        width: charts.share * 34
        title: charts.titles.steps ?? ""
        note: charts.titles.stepsNote ?? ""

        GroupBars {
            anchors.fill: parent
            rows: charts.insights.steps
        }
    }
    ChartPane {
        id: exhibitors

        anchors { left: steps.right; top: steps.top; bottom: parent.bottom; leftMargin: 18 }
        width: charts.share * 30
        title: charts.titles.exhibitors ?? ""
        note: charts.titles.exhibitorsNote ?? ""

        GroupBars {
            anchors.fill: parent
            rows: charts.insights.exhibitors
            nameWidth: Math.max(150, Math.round(0.56 * width))
        }
    }
    ChartPane {
        anchors { left: exhibitors.right; right: parent.right; top: steps.top; bottom: parent.bottom; leftMargin: 18 }
        title: charts.titles.split ?? ""
        note: charts.titles.splitNote ?? ""

        Column {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: charts.height < 560 ? 12 : 22

            SplitBar {
                width: parent.width
                rows: charts.insights.languages
                none: charts.titles.tooFew ?? ""
            }
            SplitBar {
                width: parent.width
                rows: charts.insights.ratings
                none: charts.titles.tooFew ?? ""
            }
        }
    }
}
