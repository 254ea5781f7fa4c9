// The head of the insights: which day, kiosk and demo they are of, and what can be kept of them.
import QtQuick
import Admin
import Admin.Bridge

PlaceHead {
    id: head

    required property Insights insights
    readonly property bool ready: insights.state === "ready"

    signal keepWanted(string kind, string name)

    title: qsTr("Insights")

    Picker {
        visible: head.ready
        icon: "calendar-days"
        chosen: head.insights.chosen.day ?? ""
        text: head.insights.chosen.dayName ?? ""
        model: head.insights.days
        onPicked: id => head.insights.choose("day", id)
    }
    Picker {
        visible: head.ready
        icon: "monitor"
        chosen: head.insights.chosen.kiosk ?? ""
        text: head.insights.chosen.kioskName ?? ""
        model: head.insights.kiosks
        onPicked: id => head.insights.choose("kiosk", id)
    }
    Picker {
        visible: head.ready
        icon: "package"
        chosen: head.insights.chosen.demo ?? ""
        text: head.insights.chosen.demoName ?? ""
        model: head.insights.demos
        onPicked: id => head.insights.choose("demo", id)
    }
    Picker {
        visible: head.ready
        enabled: !head.insights.tasks.busy
        icon: "download"
        text: qsTr("Save")
        model: head.insights.forms
        onPicked: id => head.keepWanted(id, "%1.%2".arg(head.insights.fileName).arg(id))
    }
}
